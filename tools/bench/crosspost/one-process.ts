import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port';

const READY_WITHIN_MS = 60_000;

/** Everything in one process, as `npm start` runs it; `use` is given the address of the API. */
export async function withOneProcess<T>(use: (url: string) => Promise<T>): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), 'talknshop-bench-'));
  const port = await freePort();
  const stack = spawn(process.execPath, ['--max-semi-space-size=64', 'dist/dev-stack/main.js', '--data', data], {
    env: { ...process.env, ...(await elsewhere()), SELLER_CROSSPOST_PORT: String(port), LOG_LEVEL: 'fatal' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await untilReady(stack, `http://127.0.0.1:${port}`);
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    const ended = once(stack, 'exit');
    if (stack.exitCode === null && stack.kill('SIGKILL')) await ended;
    rmSync(data, { recursive: true });
  }
}

async function elsewhere(): Promise<Record<string, string>> {
  const parts = ['ORCHESTRATOR', 'CATALOG', 'CROSSPOST_WORKER', 'MARKETPLACE_SANDBOX', 'DYNAMODB', 'AWS_EMULATOR'];
  const ports = await Promise.all(parts.map(async (part) => [`${part}_PORT`, String(await freePort())] as const));
  return Object.fromEntries(ports);
}

async function untilReady(stack: ChildProcess, url: string): Promise<void> {
  for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await sleep(100)) {
    if (stack.exitCode !== null) throw new Error('the local stack ended; what it said stands above');
    const response = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`the local stack was not ready within ${READY_WITHIN_MS / 1000} s`);
}
