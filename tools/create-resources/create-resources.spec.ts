import { EventEmitter, once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { AwsClients, StorageUnavailable, dynamoHealth } from '@talknshop/aws';
import { ConfigError } from '@talknshop/service-kit';
import dynalite from 'dynalite';
import { createResources } from './create-resources';
import { type CreateResourcesConfig, readCreateResourcesConfig } from './create-resources.config';

const ATTEMPTS_OF_ONE_CALL = 3;

type Emulator = ReturnType<typeof dynalite>;

describe('the tables of an emulator', () => {
  let emulator: Emulator;
  let port: number;
  const start = async (wanted: number) => {
    emulator = dynalite({ createTableMs: 0, deleteTableMs: 0 });
    await once(emulator.listen(wanted, '127.0.0.1'), 'listening');
    port = (emulator.address() as AddressInfo).port;
  };
  const stop = async () => {
    const closed = once(emulator, 'close');
    emulator.close();
    emulator.closeAllConnections();
    await closed;
  };

  beforeEach(() => start(0));

  afterEach(async () => {
    if (emulator.listening) await stop();
  });

  it('are there afterwards, under the prefix of their environment', async () => {
    const config = configFor(port, { TABLE_PREFIX: 'dev-' });
    expect(await createResources(config)).toEqual(['dev-orchestrator-requests', 'dev-orchestrator-checkpoints']);
    await expect(health(config)).resolves.toBeUndefined();
  });

  it('are left alone when they exist', async () => {
    const config = configFor(port);
    await createResources(config);
    await expect(createResources(config)).resolves.toHaveLength(2);
  });

  it('are created as soon as an emulator that starts late answers', async () => {
    await stop();
    const doorway = await startDoorway(port);
    const created = createResources(configFor(port));
    await doorway.knocked(ATTEMPTS_OF_ONE_CALL + 1);
    await start(port);
    await expect(created).resolves.toHaveLength(2);
  });

  it('are given up when nobody answers in time', async () => {
    await stop();
    await expect(createResources(configFor(port, { WAIT_SECONDS: '0' }))).rejects.toBeInstanceOf(StorageUnavailable);
  });
});

describe('the config of create-resources', () => {
  it('wants an emulator by name, so that no table is ever created in the real AWS', () => {
    expect(() => readCreateResourcesConfig({ AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' })).toThrow(
      ConfigError,
    );
  });
});

/** Somebody at the emulator's port who closes the door on everyone. */
async function startDoorway(port: number) {
  const knocks = new EventEmitter();
  let count = 0;
  const server = createServer((socket) => {
    socket.destroy();
    knocks.emit('knock', ++count);
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    /** Resolves when so many have knocked, and the door is gone. */
    async knocked(times: number): Promise<void> {
      while (count < times) await once(knocks, 'knock');
      await once(server.close(), 'close');
    },
  };
}

function configFor(port: number, env: Record<string, string> = {}): CreateResourcesConfig {
  return readCreateResourcesConfig({
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    ...env,
  });
}

async function health({ aws }: CreateResourcesConfig): Promise<void> {
  const clients = new AwsClients(aws);
  try {
    await dynamoHealth(clients)(AbortSignal.timeout(2000));
  } finally {
    clients.close();
  }
}
