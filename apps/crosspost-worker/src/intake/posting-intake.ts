import { POSTING_QUEUES, QueueConsumer, type AwsClients, type QueueConsumerParts } from '@talknshop/aws';
import { POSTING_MARKETPLACES, type PostingMarketplace, type PostingMessage } from '@talknshop/contracts';
import { responseGuard } from '@talknshop/service-client';
import { newContext, runInContext } from '@talknshop/service-kit';

export interface IntakeSettings {
  /** How many postings are worked on at once, per marketplace. */
  concurrency: Record<PostingMarketplace, number>;
  /** How long one may take, pacing included. */
  handle_within_s: number;
}

type Handle = (message: PostingMessage, signal: AbortSignal) => Promise<void>;

/**
 * Takes messages off the queues of all marketplaces, each with pollers of its own: one that is slow holds up nobody else. A poller takes one
 * message at a time: of several, none would be followed by the next before the slowest was done, and a call that hangs takes half a minute.
 */
export class PostingIntake {
  private readonly consumers: QueueConsumer<PostingMessage>[];

  constructor(settings: IntakeSettings, clients: AwsClients, handle: Handle, log: QueueConsumerParts<never>['log']) {
    const guard = responseGuard('PostingMessage');
    this.consumers = POSTING_MARKETPLACES.flatMap((marketplace) =>
      Array.from(
        { length: settings.concurrency[marketplace] },
        () =>
          new QueueConsumer({
            clients,
            queue: POSTING_QUEUES[marketplace],
            guard,
            handle: (message, { traceparent, signal }) =>
              runInContext(newContext(traceparent), () => handle(message, signal)),
            log,
            concurrency: 1,
            handle_within_s: settings.handle_within_s,
          }),
      ),
    );
  }

  /** Returns at once; the queues may be there or come later. */
  start(): void {
    for (const consumer of this.consumers) consumer.start();
  }

  /** Takes no more, and resolves once what was taken has been handled. */
  async close(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.close()));
  }
}
