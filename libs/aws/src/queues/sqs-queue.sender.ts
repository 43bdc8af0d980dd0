import { SendMessageBatchCommand, type SendMessageBatchRequestEntry } from '@aws-sdk/client-sqs';
import type { AwsClients } from '../clients/aws.clients';
import type { QueueDefinition } from '../resources/queues';
import { failuresOf, numbered } from './batch-entries';
import { QueueSender } from './queue-sender.port';
import { queueUrl } from './queue-url';
import { MessageNotSent } from './queue.errors';
import { Together, type Failure } from './together';

/** A client waits as long as the longest poll; nobody who sends should. */
const SEND_TIMEOUT_MS = 5_000;
/** As many as SQS takes at once, and, with room for what goes along, as much. */
const MOST_AT_ONCE = 10;
const MOST_BYTES_AT_ONCE = 200_000;

type Entry = Omit<SendMessageBatchRequestEntry, 'Id'> & { MessageBody: string };

/** Asks where the queue is when the first message is sent. Messages that come while others are under way go together. */
export class SqsQueueSender extends QueueSender {
  private url?: Promise<string>;
  private readonly sending = new Together<Entry>({
    go: (entries) => this.sendAll(entries),
    most: MOST_AT_ONCE,
    weight: { of: ({ MessageBody }) => Buffer.byteLength(MessageBody), most: MOST_BYTES_AT_ONCE },
  });

  constructor(
    private readonly clients: AwsClients,
    private readonly queue: QueueDefinition,
  ) {
    super();
  }

  async send(body: object, traceparent?: string, delay_s?: number): Promise<void> {
    try {
      await this.sending.add({
        MessageBody: JSON.stringify(body),
        ...(delay_s && { DelaySeconds: Math.ceil(delay_s) }),
        ...(traceparent && { MessageAttributes: { traceparent: { DataType: 'String', StringValue: traceparent } } }),
      });
    } catch (cause) {
      throw new MessageNotSent(this.clients.named(this.queue.name), cause);
    }
  }

  private async sendAll(entries: readonly Entry[]): Promise<Failure[]> {
    const command = new SendMessageBatchCommand({ QueueUrl: await this.known(), Entries: numbered(entries) });
    const options = { abortSignal: AbortSignal.timeout(SEND_TIMEOUT_MS) };
    const { Failed } = await this.clients.sqs.send(command, options);
    return failuresOf(entries.length, Failed);
  }

  private known(): Promise<string> {
    this.url ??= queueUrl(this.clients, this.queue).catch((error: unknown) => {
      this.url = undefined;
      throw error;
    });
    return this.url;
  }
}
