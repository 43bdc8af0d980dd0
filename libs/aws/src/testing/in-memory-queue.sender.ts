import { QueueSender } from '../queues/queue-sender.port';
import { MessageNotSent } from '../queues/queue.errors';

export interface SentMessage {
  body: unknown;
  traceparent?: string;
  delay_s?: number;
}

/** Keeps what was sent, as JSON would. */
export class InMemoryQueueSender extends QueueSender {
  readonly sent: SentMessage[] = [];
  /** While it is set nothing is taken. */
  isDown = false;

  async send(body: object, traceparent?: string, delay_s?: number): Promise<void> {
    if (this.isDown) throw new MessageNotSent('in memory', new Error('down'));
    this.sent.push({
      body: JSON.parse(JSON.stringify(body)) as unknown,
      ...(traceparent && { traceparent }),
      ...(delay_s && { delay_s }),
    });
  }
}
