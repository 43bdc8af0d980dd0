import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { AwsClients } from '../clients/aws.clients';
import type { QueueDefinition } from '../resources/queues';
import { QueueSender } from './queue-sender.port';
import { queueUrl } from './queue-url';
import { MessageNotSent } from './queue.errors';

/** A client waits as long as the longest poll; nobody who sends should. */
const SEND_TIMEOUT_MS = 5_000;

/** Asks where the queue is when the first message is sent. */
export class SqsQueueSender extends QueueSender {
  private url?: Promise<string>;

  constructor(
    private readonly clients: AwsClients,
    private readonly queue: QueueDefinition,
  ) {
    super();
  }

  async send(body: object, traceparent?: string, delay_s?: number): Promise<void> {
    try {
      const command = new SendMessageCommand({
        QueueUrl: await this.known(),
        MessageBody: JSON.stringify(body),
        ...(delay_s && { DelaySeconds: Math.ceil(delay_s) }),
        ...(traceparent && { MessageAttributes: { traceparent: { DataType: 'String', StringValue: traceparent } } }),
      });
      await this.clients.sqs.send(command, { abortSignal: AbortSignal.timeout(SEND_TIMEOUT_MS) });
    } catch (cause) {
      throw new MessageNotSent(this.clients.named(this.queue.name), cause);
    }
  }

  private known(): Promise<string> {
    this.url ??= queueUrl(this.clients, this.queue).catch((error: unknown) => {
      this.url = undefined;
      throw error;
    });
    return this.url;
  }
}
