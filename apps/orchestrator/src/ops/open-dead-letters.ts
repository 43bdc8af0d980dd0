import type { AwsClients } from '@talknshop/aws';
import {
  CROSSPOST_TIMES,
  CrosspostDesk,
  type CrosspostObserver,
  type DeadLetterParts,
  everywhere,
  storesOf,
} from '@talknshop/crosspost';
import { responseGuard } from '@talknshop/service-client';
import type { Clock } from '@talknshop/workflow';

/** The dead letters of all queues, and the jobs that they are about. */
export function openDeadLetters(clients: AwsClients, observer: CrosspostObserver, clock: Clock): DeadLetterParts {
  const stores = storesOf(clients);
  // What is said of access matters to new postings only, and none is made here.
  const access = everywhere(() => 'api' as const);
  const desk = new CrosspostDesk({ ...stores, access, times: CROSSPOST_TIMES, clock, observer });
  return {
    ...{ clients, desk, clock, repository: stores.repository },
    isPosting: responseGuard('PostingMessage'),
    isNotice: responseGuard('UserNotice'),
  };
}
