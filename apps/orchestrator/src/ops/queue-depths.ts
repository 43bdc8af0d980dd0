import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { type AwsClients, queueUrl, QUEUES } from '@talknshop/aws';
import type { OpsQueue } from '@talknshop/contracts';

const COUNTS = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

/** How much waits in every queue there is, and what was given up. */
export class QueueDepths {
  private readonly urls = new Map<string, string>();

  constructor(private readonly clients: AwsClients) {}

  /** Throws what the client throws. */
  read(signal: AbortSignal): Promise<OpsQueue[]> {
    return Promise.all(
      QUEUES.map(async ({ name, dead_letter_name }) => {
        const [[waiting = 0, in_flight = 0, delayed = 0], dead] = await Promise.all([
          this.counts(name, signal),
          this.counts(dead_letter_name, signal),
        ]);
        return { queue: name, waiting, in_flight, delayed, dead_letters: sum(dead) };
      }),
    );
  }

  private async counts(name: string, abortSignal: AbortSignal): Promise<number[]> {
    const QueueUrl = this.urls.get(name) ?? (await queueUrl(this.clients, { name }, abortSignal));
    this.urls.set(name, QueueUrl);
    const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...COUNTS] });
    const { Attributes = {} } = await this.clients.sqs.send(command, { abortSignal });
    return COUNTS.map((count) => Number(Attributes[count] ?? 0));
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
