import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PORT = 18_100;
const PORTS = {
  ORCHESTRATOR_PORT: PORT,
  CATALOG_PORT: PORT + 2,
  MARKETPLACE_SANDBOX_PORT: PORT + 10,
  DYNAMODB_PORT: PORT + 20,
  AWS_EMULATOR_PORT: PORT + 21,
};
const PATIENCE_MS = 60_000;

/** Where the services of a stack are. */
export interface StackUrls {
  orchestrator: string;
  catalog: string;
}

/** Runs `use` beside a local stack of its own, on ports and data that nothing else uses. Throws when the stack does not come up. */
export async function withStack(use: (urls: StackUrls) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'talknshop-eval-'));
  const stack = start(data);
  const ended = once(stack, 'exit');
  const urls = { orchestrator: at(PORT), catalog: at(PORTS.CATALOG_PORT) };
  try {
    await Promise.race([isUp(urls.orchestrator), ended.then(() => Promise.reject(new Error('the local stack ended')))]);
    await use(urls);
  } finally {
    stack.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true });
  }
}

function start(data: string) {
  const env = { ...PORTS, CHAT_MESSAGES_PER_MINUTE: 1_000_000, LOG_LEVEL: 'error' };
  const texts = Object.entries(env).map(([name, value]) => [name, String(value)]);
  return spawn(process.execPath, ['dist/dev-stack/main.js', '--data', data], {
    env: { ...process.env, ...Object.fromEntries(texts) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function at(port: number): string {
  return `http://127.0.0.1:${port}`;
}

async function isUp(base: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await answers(base))) {
    if (Date.now() > deadline) throw new Error(`the local stack did not answer within ${PATIENCE_MS / 1000} s`);
    await wait(200);
  }
}

async function answers(base: string): Promise<boolean> {
  return fetch(`${base}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}
