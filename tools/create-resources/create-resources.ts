import { setTimeout as sleep } from 'node:timers/promises';
import {
  AwsClients,
  QUEUES,
  StorageUnavailable,
  TABLES,
  createLocalQueues,
  createLocalTables,
  dynamoHealth,
} from '@talknshop/aws';
import type { CreateResourcesConfig } from './create-resources.config';

const POLL_MS = 250;

/**
 * Creates the tables and queues that are not there yet, once DynamoDB answers, and returns what all of them are called. Throws a
 * `StorageUnavailable` when DynamoDB does not answer within `wait_ms`, and what the client throws when SQS does not.
 */
export async function createResources({ aws, wait_ms }: CreateResourcesConfig): Promise<string[]> {
  const clients = new AwsClients(aws);
  try {
    await untilItAnswers(dynamoHealth(clients), wait_ms);
    await createLocalTables(clients);
    await createLocalQueues(clients);
    return [...TABLES, ...QUEUES].map(({ name }) => clients.named(name));
  } finally {
    clients.close();
  }
}

/** A refusal is an answer too: before the first start the tables are missing. */
async function untilItAnswers(check: (signal: AbortSignal) => Promise<void>, wait_ms: number): Promise<void> {
  const never = new AbortController().signal;
  for (const deadline = Date.now() + wait_ms; ; await sleep(POLL_MS)) {
    const failure: unknown = await check(never).catch((error: unknown) => error);
    if (!(failure instanceof StorageUnavailable)) return;
    if (Date.now() >= deadline) throw failure;
  }
}
