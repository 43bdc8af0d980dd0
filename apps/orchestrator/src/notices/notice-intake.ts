import { type AwsClients, NOTICES_QUEUE, QueueConsumer, type QueueConsumerParts } from '@talknshop/aws';
import type { UserNotice } from '@talknshop/contracts';
import { responseGuard } from '@talknshop/service-client';
import { newContext, runInContext } from '@talknshop/service-kit';
import type { NoticeDesk } from './notice-desk';

/** Takes notices off their queue and hands them to the desk, each within the trace of what caused it. */
export class NoticeIntake {
  private readonly consumer: QueueConsumer<UserNotice>;

  constructor(
    clients: AwsClients,
    private readonly desk: Pick<NoticeDesk, 'receive'>,
    log: QueueConsumerParts<UserNotice>['log'],
  ) {
    this.consumer = new QueueConsumer({
      clients,
      queue: NOTICES_QUEUE,
      guard: responseGuard('UserNotice'),
      handle: (notice, { traceparent = notice.traceparent }) => this.take(notice, traceparent),
      log,
    });
  }

  /** Returns at once; the queue may be there or come later. */
  start(): void {
    this.consumer.start();
  }

  /** Resolves once what was taken off the queue is stored. */
  close(): Promise<void> {
    return this.consumer.close();
  }

  private take(notice: UserNotice, traceparent: string | undefined): Promise<void> {
    const context = { ...newContext(traceparent), user_id: notice.user_id };
    return runInContext(context, () => this.desk.receive(notice));
  }
}
