import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  type MessageAttributeValue,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { AwsClients } from '../clients/aws.clients';
import type { QueueDefinition } from '../resources/queues';
import { idOf, receiveCountOf, TRACE_ATTRIBUTE } from './queue-message';
import { queueUrl } from './queue-url';

/** A message that its queue has given up. */
export interface DeadMessage {
  message_id: string;
  body: string;
  /** When it was sent first, in epoch milliseconds. */
  sent_at: number;
  /** How often the dead letters have handed it out, this time included. */
  receive_count: number;
  /** W3C trace context of whoever sent it. */
  traceparent?: string;
  attributes?: Record<string, MessageAttributeValue>;
  /** What SQS wants to be shown for this very delivery. */
  receipt: string;
}

const BATCH = 10;
/** For whoever dies while they look: it is seen again after that. */
const HIDDEN_S = 120;
/** Not 0: the emulator that keeps its data loses what is given back at once. */
const GIVEN_BACK_S = 1;

/** The dead letters of one queue. Whatever is taken is hidden from others for two minutes, or until it is given back. */
export class DeadLetterBox {
  constructor(
    private readonly clients: AwsClients,
    readonly queue: QueueDefinition,
    /** How long each poll waits for more, in seconds: without a wait SQS asks some of its servers only. */
    private readonly wait_s = 1,
  ) {}

  /** Roughly how many there are; SQS does not know it better. */
  async count(abortSignal?: AbortSignal): Promise<number> {
    const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
    const command = new GetQueueAttributesCommand({
      QueueUrl: await this.url(abortSignal),
      AttributeNames: [...names],
    });
    const { Attributes = {} } = await this.clients.sqs.send(command, { abortSignal });
    return names.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
  }

  /** Up to `limit`, each of them once. */
  async take(limit: number): Promise<DeadMessage[]> {
    const taken = new Map<string, DeadMessage>();
    while (taken.size < limit) {
      const batch = await this.receive(Math.min(BATCH, limit - taken.size));
      const known = taken.size;
      for (const message of batch) taken.set(message.message_id, message);
      if (taken.size === known) break;
    }
    return [...taken.values()];
  }

  /** Others see it again a second later. */
  async giveBack({ receipt }: DeadMessage): Promise<void> {
    const command = { QueueUrl: await this.url(), ReceiptHandle: receipt, VisibilityTimeout: GIVEN_BACK_S };
    await this.clients.sqs.send(new ChangeMessageVisibilityCommand(command));
  }

  /** Into its queue, as it was. It stays a dead letter until it is removed: whoever dies in between has it twice, never not at all. */
  async sendAgain({ body, attributes }: DeadMessage): Promise<void> {
    const QueueUrl = await queueUrl(this.clients, this.queue);
    const command = { QueueUrl, MessageBody: body, ...(attributes && { MessageAttributes: attributes }) };
    await this.clients.sqs.send(new SendMessageCommand(command));
  }

  async remove({ receipt }: DeadMessage): Promise<void> {
    await this.clients.sqs.send(new DeleteMessageCommand({ QueueUrl: await this.url(), ReceiptHandle: receipt }));
  }

  private async receive(count: number): Promise<DeadMessage[]> {
    const command = new ReceiveMessageCommand({
      QueueUrl: await this.url(),
      MaxNumberOfMessages: count,
      VisibilityTimeout: HIDDEN_S,
      WaitTimeSeconds: this.wait_s,
      MessageAttributeNames: ['All'],
      MessageSystemAttributeNames: ['SentTimestamp', 'ApproximateReceiveCount'],
    });
    const { Messages = [] } = await this.clients.sqs.send(command);
    return Messages.map(deadMessage);
  }

  private url(abortSignal?: AbortSignal): Promise<string> {
    return queueUrl(this.clients, { name: this.queue.dead_letter_name }, abortSignal);
  }
}

function deadMessage(message: Message): DeadMessage {
  const { Body = '', Attributes, MessageAttributes, ReceiptHandle = '' } = message;
  const traceparent = MessageAttributes?.[TRACE_ATTRIBUTE]?.StringValue;
  return {
    message_id: idOf(message),
    body: Body,
    sent_at: Number(Attributes?.SentTimestamp ?? 0),
    receive_count: receiveCountOf(message),
    ...(traceparent && { traceparent }),
    ...(MessageAttributes && { attributes: MessageAttributes }),
    receipt: ReceiptHandle,
  };
}
