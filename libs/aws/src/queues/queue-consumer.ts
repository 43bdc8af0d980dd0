import { DeleteMessageBatchCommand, type Message } from '@aws-sdk/client-sqs';
import { Consumer, type ConsumerOptions } from 'sqs-consumer';
import type { AwsClients } from '../clients/aws.clients';
import type { QueueDefinition } from '../resources/queues';
import { failuresOf, numbered } from './batch-entries';
import { type Backoff, Outage, outageBackoff } from './outage';
import {
  contentOf,
  type Delivery,
  deliveryOf,
  idOf,
  type MessageGuard,
  receiveCountOf,
  TRACE_ATTRIBUTE,
} from './queue-message';
import { queueUrl } from './queue-url';
import { MessageMalformed, RetryMessage } from './queue.errors';
import { Together, type Failure } from './together';

export interface QueueConsumerParts<T> {
  clients: AwsClients;
  queue: QueueDefinition;
  guard: MessageGuard<T>;
  /** A message is deleted when this resolves, and handed out again later when it rejects: what it does may be done twice. */
  handle(content: T, delivery: Delivery): Promise<void>;
  log: Record<'info' | 'warn' | 'error', (fields: object, event: string) => void>;
  /** For how long a message that failed so often stays hidden, in seconds; 2, 4, 8… up to five minutes by default. */
  retry_delay_s?: (receive_count: number) => number;
  /** How many messages are handled at once, up to ten; ten by default. The next are taken when all of them are done. */
  concurrency?: number;
  /** How long handling one may take, in seconds; the queue's `visibility_timeout_s` by default. With more it stays hidden for as long. */
  handle_within_s?: number;
  /** How long to leave SQS alone after so many failed calls; 1 s, 2 s, 4 s… up to 30 s by default. */
  backoff?: Backoff;
}

const BATCH = 10;
const POLL_S = 20;
const LONGEST_RETRY_S = 300;
/** Not 0: the emulator that keeps its data loses what is given back at once. */
const MALFORMED_RETRY_S = 1;

/**
 * Takes messages from a queue, up to ten at once, for as long as it is open. One that fails is tried again, less and less often, until the
 * queue moves it to its dead letters; one that cannot be read goes there without delay. A queue that is not there yet, or not any more,
 * is asked for again and again, less and less often.
 */
export class QueueConsumer<T> {
  private readonly closing = new AbortController();
  private readonly malformed = new WeakSet<Message>();
  private readonly retry_after_s = new WeakMap<Message, number>();
  private readonly outage: Outage;
  private opened?: Promise<void>;
  private consumer?: Consumer;
  private isHandling = false;

  constructor(private readonly parts: QueueConsumerParts<T>) {
    this.outage = new Outage(parts.backoff ?? outageBackoff, this.closing.signal);
  }

  /** Returns at once; the queue may be there or come later. */
  start(): void {
    this.opened ??= this.open();
  }

  /** Takes no more, and resolves once what was taken has been handled. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.opened;
    if (this.consumer) await this.drain(this.consumer);
  }

  private async open(): Promise<void> {
    const url = await this.findQueue();
    if (url === undefined) return;
    this.consumer = this.watch(Consumer.create(this.settings(url)));
    this.consumer.start();
  }

  /** `undefined`: there is no need for it any more. */
  private async findQueue(): Promise<string | undefined> {
    const { clients, queue } = this.parts;
    while (!this.closing.signal.aborted) {
      try {
        const url = await queueUrl(clients, queue, this.closing.signal);
        this.answered();
        return url;
      } catch (error) {
        this.missed(error);
        await this.outage.pause();
      }
    }
    return undefined;
  }

  private settings(queueUrl: string): ConsumerOptions {
    const { clients, queue, concurrency = BATCH } = this.parts;
    const { visibility_timeout_s } = queue;
    const handled = new Together<Message>({ go: (messages) => this.delete(queueUrl, messages), most: BATCH });
    return {
      queueUrl,
      sqs: clients.sqs,
      shouldDeleteMessages: false, // done below, together
      batchSize: Math.min(concurrency, BATCH),
      waitTimeSeconds: POLL_S,
      messageAttributeNames: [TRACE_ATTRIBUTE],
      messageSystemAttributeNames: ['ApproximateReceiveCount'],
      handleMessageTimeout: this.handleWithinMs(),
      ...(this.handleWithinMs() > visibility_timeout_s * 1_000 && {
        visibilityTimeout: visibility_timeout_s,
        heartbeatInterval: visibility_timeout_s / 3,
      }),
      terminateVisibilityTimeout: ([message]: Message[]) => this.retryDelay(message!),
      authenticationErrorTimeout: 0, // the pause below is longer
      preReceiveMessageCallback: () => this.outage.pause(),
      handleMessage: (message: Message) => this.handle(message, handled),
    };
  }

  private async handle(message: Message, handled: Together<Message>): Promise<Message> {
    const { guard, handle } = this.parts;
    const signal = AbortSignal.timeout(this.handleWithinMs());
    try {
      await handle(contentOf(message, guard), deliveryOf(message, signal));
      await handled.add(message);
      return message;
    } catch (error) {
      if (error instanceof MessageMalformed) this.malformed.add(message);
      if (error instanceof RetryMessage) this.retry_after_s.set(message, error.after_s);
      throw error;
    }
  }

  /** One that is not deleted is handed out again. */
  private async delete(QueueUrl: string, messages: readonly Message[]): Promise<Failure[]> {
    const Entries = numbered(messages.map(({ ReceiptHandle }) => ({ ReceiptHandle })));
    const { Failed } = await this.parts.clients.sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    return failuresOf(messages.length, Failed);
  }

  private retryDelay(message: Message): number {
    if (this.malformed.has(message)) return MALFORMED_RETRY_S;
    const { retry_delay_s = retryDelay } = this.parts;
    return Math.ceil(this.retry_after_s.get(message) ?? retry_delay_s(receiveCountOf(message)));
  }

  private handleWithinMs(): number {
    const { queue, handle_within_s = queue.visibility_timeout_s } = this.parts;
    return handle_within_s * 1_000;
  }

  private watch(consumer: Consumer): Consumer {
    return consumer
      .on('message_received', () => (this.isHandling = true))
      .on('response_processed', () => (this.isHandling = false))
      .on('response_processed', () => this.answered())
      .on('empty', () => this.answered())
      .on('processing_error', (error, message) => this.failed(error, message))
      .on('timeout_error', (error, message) => this.failed(error, message))
      .on('error', (error) => this.missed(error));
  }

  /** Its poll, which may take long, is broken off unless it has brought something. */
  private async drain(consumer: Consumer): Promise<void> {
    const endings = this.isHandling
      ? ['response_processed' as const]
      : (['response_processed', 'empty', 'error'] as const);
    const settled = new Promise<void>((resolve) => {
      for (const ending of endings) consumer.once(ending, () => resolve());
    });
    const { isPolling } = consumer.status;
    consumer.stop({ abort: !this.isHandling });
    if (isPolling) await settled;
  }

  private answered(): void {
    if (this.outage.end()) this.parts.log.info({ queue: this.parts.queue.name }, 'queue.back');
  }

  private missed(error: unknown): void {
    if (this.closing.signal.aborted) return;
    const wait_ms = this.outage.failed();
    this.parts.log.warn({ queue: this.parts.queue.name, wait_ms, error }, 'queue.unavailable');
  }

  private failed(error: Error, message: Message): void {
    const { log, queue } = this.parts;
    const receive_count = receiveCountOf(message);
    const facts = { queue: queue.name, message_id: idOf(message), receive_count, error: error.cause ?? error };
    if (receive_count < queue.max_receive_count) log.warn(facts, 'queue.message_failed');
    else log.error(facts, 'queue.message_given_up');
  }
}

function retryDelay(receive_count: number): number {
  return Math.min(2 ** receive_count, LONGEST_RETRY_S);
}
