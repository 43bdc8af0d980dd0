import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChatClient } from '@talknshop/client';
import { endsTurn } from '@talknshop/contracts/protocol';

const WISHES = [
  'a laptop',
  'wireless headphones',
  'a 4k monitor',
  'a coffee maker',
  'an office chair',
  'running shoes',
  'a blender',
  'a tablet',
];
const WARM_UP = 40;
const TURNS = 400;
const PORT = 18_000;

/**
 * A whole buyer turn through the local stack as `npm start` runs it: WebSocket, checkpoints in the emulated DynamoDB, four simulated
 * marketplaces. Every turn asks for a price that was not asked before, so that no marketplace answer comes from the cache
 * (`cold`), then for the same again (`repeated`). Returns a Markdown table.
 */
export async function benchTurn(): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'talknshop-bench-'));
  const stack = startStack(data);
  try {
    const client = new ChatClient({ url: `ws://127.0.0.1:${PORT}/ws/chat`, user_id: 'bench', backoff: () => 100 });
    await client.connect();
    for (let i = 0; i < WARM_UP; i++) await turn(client, wish(i));
    const cold = await times(client, (i) => wish(WARM_UP + i));
    const repeated = await times(client, () => wish(0));
    client.close();
    return [`| turn | median ms | p99 ms |`, '|---|--:|--:|', row('cold', cold), row('repeated', repeated)].join('\n');
  } finally {
    const ended = once(stack, 'exit');
    stack.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true });
  }
}

function startStack(data: string): ChildProcess {
  const ports = {
    ORCHESTRATOR_PORT: PORT,
    CATALOG_PORT: PORT + 2,
    MARKETPLACE_SANDBOX_PORT: PORT + 10,
    DYNAMODB_PORT: PORT + 20,
    AWS_EMULATOR_PORT: PORT + 21,
  };
  const settings = { CHAT_MESSAGES_PER_MINUTE: 1_000_000, LOG_LEVEL: 'error' };
  const env = Object.fromEntries(
    Object.entries({ ...ports, ...settings }).map(([name, value]) => [name, String(value)]),
  );
  return spawn(process.execPath, ['--max-semi-space-size=64', 'dist/dev-stack/main.js', '--data', data], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** No two are alike: the price tells them apart. */
function wish(index: number): string {
  return `${WISHES[index % WISHES.length]} under $${500 + index}`;
}

async function times(client: ChatClient, wishOf: (index: number) => string): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < TURNS; i++) {
    const started = performance.now();
    await turn(client, wishOf(i));
    taken.push(performance.now() - started);
  }
  return taken.sort((a, b) => a - b);
}

function turn(client: ChatClient, message: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = client.onEvent((event) => {
      if (!endsTurn(event.type)) return;
      stop();
      if (event.type === 'done') resolve();
      else reject(new Error(`a turn ended in ${event.type}: ${JSON.stringify(event.data)}`));
    });
    client.send(message);
  });
}

function row(name: string, sorted: number[]): string {
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(1);
  return `| ${name} | ${at(0.5)} | ${at(0.99)} |`;
}
