import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { AwsConfig } from '../aws.config';
import { AwsClients } from '../clients/aws.clients';
import { dynamoHealth } from '../health/dynamo-health';
import { createLocalTables } from '../resources/local-resources';
import { DynamoSessionRepository } from '../session/dynamo-session.repository';
import { startFaultyDynamo, type FaultyDynamo } from '../testing/faulty-dynamo';
import { startLocalDynamo, type LocalDynamo } from '../testing/local-dynamo';
import { StorageRefused, StorageUnavailable } from './storage.errors';

const QUICKLY_MS = 1_500;

describe('a call to the storage', () => {
  let local: LocalDynamo;
  let faulty: FaultyDynamo;
  let clients: AwsClients;

  beforeAll(async () => {
    local = await startLocalDynamo();
    faulty = await startFaultyDynamo(local.config);
    clients = new AwsClients(faulty.config);
    await createLocalTables(clients);
  });

  beforeEach(() => {
    faulty.faults.length = 0;
  });

  afterAll(async () => {
    clients.close();
    await faulty.close();
    await local.close();
  });

  it('fails soon, retriably and with its cause when nothing listens', async () => {
    const started = performance.now();
    const error = await failureAt(await unusedEndpoint());
    expect(performance.now() - started).toBeLessThan(QUICKLY_MS);
    expect(error).toBeInstanceOf(StorageUnavailable);
    expect(error).toMatchObject({
      code: 'storage_unavailable',
      retriable: true,
      operation: 'get orchestrator-requests',
      cause: { message: expect.stringContaining('ECONNREFUSED') },
    });
  });

  it.each(['throttled', 'server_error', 'lost_answer'] as const)('survives being %s twice', async (fault) => {
    faulty.faults.push(fault, fault);
    expect(await new DynamoSessionRepository(clients).get('nobody')).toBeUndefined();
  });

  it.each(['throttled', 'server_error', 'lost_answer'] as const)('gives up when %s three times', async (fault) => {
    faulty.faults.push(fault, fault, fault);
    const error = await failureOf(new DynamoSessionRepository(clients).get('nobody'));
    expect(error).toBeInstanceOf(StorageUnavailable);
    expect(error).toHaveProperty('cause');
  });

  it('gives up when its three attempts get no answer in time', async () => {
    faulty.faults.push('hang', 'hang', 'hang');
    const impatient = new AwsClients({ ...faulty.config, dynamodb_timeout_ms: 50 });
    const started = performance.now();
    expect(await failureOf(new DynamoSessionRepository(impatient).get('nobody'))).toBeInstanceOf(StorageUnavailable);
    expect(performance.now() - started).toBeLessThan(QUICKLY_MS);
    impatient.close();
  });

  it('is refused for good when the table is missing', async () => {
    const elsewhere = new AwsClients({ ...local.config, table_prefix: 'elsewhere-' });
    const error = await failureOf(new DynamoSessionRepository(elsewhere).get('nobody'));
    elsewhere.close();
    expect(error).toBeInstanceOf(StorageRefused);
    expect(error).toMatchObject({
      code: 'storage_refused',
      retriable: false,
      cause: { name: 'ResourceNotFoundException' },
    });
  });

  describe('for health', () => {
    it('resolves when the tables are there', async () => {
      await expect(dynamoHealth(clients)(new AbortController().signal)).resolves.toBeUndefined();
    });

    it('throws when nothing listens', async () => {
      const unreachable = new AwsClients(await unusedEndpoint());
      await expect(dynamoHealth(unreachable)(new AbortController().signal)).rejects.toThrow(StorageUnavailable);
    });

    it('ends with its signal when there is no answer', async () => {
      faulty.faults.push('hang');
      const check = failureOf(dynamoHealth(clients)(AbortSignal.timeout(50)));
      const started = performance.now();
      expect(await check).toBeInstanceOf(StorageUnavailable);
      expect(performance.now() - started).toBeLessThan(QUICKLY_MS);
    });
  });

  async function unusedEndpoint(): Promise<AwsConfig> {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    return { ...local.config, endpoints: { dynamodb: `http://127.0.0.1:${port}` } };
  }
});

async function failureAt(config: AwsConfig): Promise<unknown> {
  const clients = new AwsClients(config);
  return failureOf(new DynamoSessionRepository(clients).get('nobody')).finally(() => clients.close());
}

function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (value) => Promise.reject(new Error(`did not fail: ${String(value)}`)),
    (error: unknown) => error,
  );
}
