import { EventEmitter, once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { AwsClients, QUEUES, StorageUnavailable, TABLES, dynamoHealth } from '@talknshop/aws';
import { ConfigError } from '@talknshop/service-kit';
import dynalite from 'dynalite';
import { startFauxqs } from 'fauxqs';
import { createResources } from './create-resources';
import { type CreateResourcesConfig, readCreateResourcesConfig } from './create-resources.config';

const ATTEMPTS_OF_ONE_CALL = 3;

type Emulator = ReturnType<typeof dynalite>;

describe('the tables and queues of emulators', () => {
  let emulator: Emulator;
  let port: number;
  let queues: Awaited<ReturnType<typeof startFauxqs>>;
  const configFor = (env: Record<string, string> = {}) =>
    aConfig({ AWS_ENDPOINT_URL_DYNAMODB: at(port), AWS_ENDPOINT_URL_SQS: at(queues.port), ...env });
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

  beforeEach(async () => {
    await start(0);
    queues = await startFauxqs({ port: 0, logger: false });
  });

  afterEach(async () => {
    if (emulator.listening) await stop();
    await queues.stop();
  });

  it('are there afterwards, under the prefix of their environment', async () => {
    const config = configFor({ TABLE_PREFIX: 'dev-' });
    expect(await createResources(config)).toEqual([...TABLES, ...QUEUES].map(({ name }) => `dev-${name}`));
    await expect(health(config)).resolves.toBeUndefined();
  });

  it('are left alone when they exist', async () => {
    const config = configFor();
    await createResources(config);
    await expect(createResources(config)).resolves.toHaveLength(TABLES.length + QUEUES.length);
  });

  it('are created as soon as an emulator that starts late answers', async () => {
    await stop();
    const doorway = await startDoorway(port);
    const created = createResources(configFor());
    await doorway.knocked(ATTEMPTS_OF_ONE_CALL + 1);
    await start(port);
    await expect(created).resolves.toHaveLength(TABLES.length + QUEUES.length);
  });

  it('are given up when nobody answers in time', async () => {
    await stop();
    await expect(createResources(configFor({ WAIT_SECONDS: '0' }))).rejects.toBeInstanceOf(StorageUnavailable);
  });
});

describe('the config of create-resources', () => {
  it.each(['AWS_ENDPOINT_URL_DYNAMODB', 'AWS_ENDPOINT_URL_SQS'])(
    'wants %s by name, so that nothing is ever created in the real AWS',
    (missing) => {
      const emulators = { AWS_ENDPOINT_URL_DYNAMODB: at(1), AWS_ENDPOINT_URL_SQS: at(2) };
      expect(() => aConfig({ ...emulators, [missing]: '' })).toThrow(ConfigError);
    },
  );
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

function aConfig(env: Record<string, string>): CreateResourcesConfig {
  return readCreateResourcesConfig({ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', ...env });
}

function at(port: number): string {
  return `http://127.0.0.1:${port}`;
}

async function health({ aws }: CreateResourcesConfig): Promise<void> {
  const clients = new AwsClients(aws);
  try {
    await dynamoHealth(clients)(AbortSignal.timeout(2000));
  } finally {
    clients.close();
  }
}
