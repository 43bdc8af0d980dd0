import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { AwsClients, createLocalResources, dynamoHealth, POSTING_QUEUES } from '@talknshop/aws';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolderBusy, PortBusy } from './emulator.errors';
import { queueUrl, readThings, withClients, writeThings, WRITTEN_THINGS } from './kept-things.fixture';
import { startLocalAws, type LocalAws } from './local-aws';

const EMPTY = { session: undefined, picture: undefined, message: undefined };

describe('the local AWS', () => {
  let folder: string;
  let running: LocalAws[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'local-aws-'));
    running = [];
  });

  afterEach(async () => {
    await Promise.all(running.map((local) => local.close()));
    rmSync(folder, { recursive: true });
  });

  it('has our tables, queues and bucket', async () => {
    const { config } = await start();
    await writeThings(config);
    expect(await readThings(config)).toEqual(WRITTEN_THINGS);
  });

  it('sends a message that was received three times in vain to the dead letters', async () => {
    const { config } = await start();
    await writeThings(config);
    await withClients(config, async (clients) => {
      const receive = async (name: string) => {
        const command = new ReceiveMessageCommand({ QueueUrl: await queueUrl(clients, name), VisibilityTimeout: 0 });
        return (await clients.sqs.send(command)).Messages?.[0]?.Body;
      };
      const { name, dead_letter_name } = POSTING_QUEUES.ebay;
      for (const _ of [1, 2, 3]) expect(await receive(name)).toBe(WRITTEN_THINGS.message);
      expect(await receive(name)).toBeUndefined();
      expect(await receive(dead_letter_name)).toBe(WRITTEN_THINGS.message);
    });
  });

  it('may be given its resources again', async () => {
    const { config } = await start();
    await writeThings(config);
    await withClients(config, createLocalResources);
    expect(await readThings(config)).toEqual(WRITTEN_THINGS);
  });

  it('keeps everything between starts', async () => {
    const first = await start({ data_dir: folder });
    await writeThings(first.config);
    await first.close();
    const second = await start({ data_dir: folder });
    expect(await readThings(second.config)).toEqual(WRITTEN_THINGS);
  });

  it('keeps everything that was acknowledged when its process is killed', async () => {
    await writeAndDie(folder);
    const { config } = await start({ data_dir: folder });
    expect(await readThings(config)).toEqual(WRITTEN_THINGS);
  });

  it('keeps nothing without a folder', async () => {
    const first = await start();
    await writeThings(first.config);
    await first.close();
    const second = await start();
    expect(await readThings(second.config)).toEqual(EMPTY);
  });

  it('may stand several times beside itself', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    await writeThings(one.config);
    expect(await readThings(other.config)).toEqual(EMPTY);
  });

  it.each([
    ['dynamodb_port', 'DynamoDB'],
    ['aws_port', 'SQS and S3'],
  ])('says when its %s is used by another program', async (option, emulator) => {
    const { port, free } = await busyPort();
    const refusal = await startLocalAws({ data_dir: folder, [option]: port }).catch((error: unknown) => error);
    await free();
    expect(refusal).toBeInstanceOf(PortBusy);
    expect(refusal).toMatchObject({ code: 'port_busy', port, emulator });
    await expect(start({ data_dir: folder })).resolves.toBeDefined();
  });

  it('says when another has its folder', async () => {
    await start({ data_dir: folder });
    await expect(startLocalAws({ data_dir: folder })).rejects.toThrow(DataFolderBusy);
  });

  it('closes although clients keep their connections and wait for messages', async () => {
    const local = await start();
    const clients = new AwsClients(local.config);
    await dynamoHealth(clients)(new AbortController().signal);
    const poll = clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: await queueUrl(clients, POSTING_QUEUES.ebay.name), WaitTimeSeconds: 20 }),
    );
    const ended = poll.catch((error: unknown) => error);
    await local.close();
    clients.close();
    await ended;
  });

  it('closes twice without harm', async () => {
    const local = await start();
    await local.close();
    await expect(local.close()).resolves.toBeUndefined();
  });

  async function start(options = {}): Promise<LocalAws> {
    const local = await startLocalAws(options);
    running.push(local);
    return local;
  }
});

/** Writes in a process of its own and kills it as soon as everything is acknowledged. */
async function writeAndDie(folder: string): Promise<void> {
  const script = join(import.meta.dirname, 'writer.fixture.mjs');
  const child = spawn(process.execPath, ['--no-warnings', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const died = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), died]);
  child.kill('SIGKILL');
  expect(await died).toEqual([null, 'SIGKILL']);
}

async function busyPort() {
  const other = createServer();
  await once(other.listen(0), 'listening');
  const { port } = other.address() as AddressInfo;
  return { port, free: () => new Promise((resolve) => other.close(resolve)) };
}
