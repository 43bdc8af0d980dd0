import { AwsClients } from '@talknshop/aws';
import {
  CROSSPOST_TIMES,
  CrosspostDesk,
  type DeadLetterParts,
  ObservedCrosspost,
  storesOf,
} from '@talknshop/crosspost';
import { responseGuard } from '@talknshop/service-client';
import { createLogger, Metrics } from '@talknshop/service-kit';
import { SystemClock } from '@talknshop/workflow';
import type { DeadLettersConfig } from './dead-letters.config';

/** The dead letters of an environment, and the jobs that they are about. Close it in the end. */
export function openDeadLetters({ aws, listing_access }: DeadLettersConfig): DeadLetterParts & { close(): void } {
  const clients = new AwsClients(aws);
  const clock = new SystemClock();
  const stores = storesOf(clients);
  const logger = createLogger({ name: 'dead-letters', log_level: 'warn', log_format: 'json' }, process.stderr);
  const observer = new ObservedCrosspost(new Metrics('dead-letters'), logger);
  const desk = new CrosspostDesk({ ...stores, ...listing_access, times: CROSSPOST_TIMES, clock, observer });
  return {
    ...{ clients, desk, clock },
    isPosting: responseGuard('PostingMessage'),
    isNotice: responseGuard('UserNotice'),
    close: () => stores.close(),
  };
}
