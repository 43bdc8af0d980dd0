import { GetQueueUrlCommand } from '@aws-sdk/client-sqs';
import type { AwsClients } from '../clients/aws.clients';
import type { QueueDefinition } from '../resources/queues';

/** Where a queue is in this environment. Throws what the client throws: there may be no such queue, or nobody who answers. */
export async function queueUrl(
  clients: AwsClients,
  { name }: Pick<QueueDefinition, 'name'>,
  abortSignal?: AbortSignal,
): Promise<string> {
  const QueueName = clients.named(name);
  const { QueueUrl } = await clients.sqs.send(new GetQueueUrlCommand({ QueueName }), { abortSignal });
  if (QueueUrl === undefined) throw new Error(`the queue ${QueueName} has no URL`);
  return QueueUrl;
}
