import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PORT = 18_100;
const PATIENCE_MS = 60_000;

/** Runs `use` beside a local stack of its own, on ports and data that nothing else uses. Throws when the stack does not come up. */
export async function withStack(use: (base: string) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'talknshop-eval-'));
  const stack = start(data);
  const ended = once(stack, 'exit');
  const base = `http://127.0.0.1:${PORT}`;
  try {
    await Promise.race([isUp(base), ended.then(() => Promise.reject(new Error('the local stack ended')))]);
    await use(base);
  } finally {
    stack.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true });
  }
}

function start(data: string) {
  const env = {
    ORCHESTRATOR_PORT: PORT,
    CATALOG_PORT: PORT + 2,
    MARKETPLACE_SANDBOX_PORT: PORT + 10,
    DYNAMODB_PORT: PORT + 20,
    AWS_EMULATOR_PORT: PORT + 21,
    CHAT_MESSAGES_PER_MINUTE: 1_000_000,
    LOG_LEVEL: 'error',
  };
  const texts = Object.entries(env).map(([name, value]) => [name, String(value)]);
  return spawn(process.execPath, ['dist/dev-stack/main.js', '--data', data], {
    env: { ...process.env, ...Object.fromEntries(texts) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
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
