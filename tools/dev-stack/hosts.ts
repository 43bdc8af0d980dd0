import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { POSTING_MARKETPLACES } from '@talknshop/contracts';
import type { Env } from '@talknshop/service-kit';
import { SERVICES, type StackService } from './services';
import type { StackPorts } from './stack-environment';
import { ServiceEnded } from './stack.errors';

/** The running services, however many processes they have. */
export interface Host {
  /** Rejects when a service ends that should not. */
  readonly failed: Promise<never>;
  close(): Promise<void>;
}

const READY_WITHIN_MS = 30_000;
const POLL_MS = 50;

/** Where everybody shares a process, those who post leave room for those who answer. */
const FEW_AT_ONCE: Env = Object.fromEntries(
  POSTING_MARKETPLACES.map((marketplace) => [`${marketplace.toUpperCase()}_POSTINGS_AT_ONCE`, '1']),
);

/** All services in this process, each on its own port, talking HTTP as they do in production. */
export async function hostTogether(env: Env): Promise<Host> {
  const running: { close(): Promise<void> }[] = [];
  const close = async () => {
    for (const service of running.splice(0).reverse()) await service.close();
  };
  try {
    for (const service of SERVICES) running.push(await service.configure({ ...FEW_AT_ONCE, ...env })());
  } catch (error) {
    await close();
    throw error;
  }
  return { failed: new Promise<never>(() => {}), close };
}

/** A process for each service, from its bundle. */
export async function hostApart(env: Env, ports: StackPorts): Promise<Host> {
  const children = SERVICES.map((service) => startChild(service, env));
  const failed = Promise.race(children.map(({ ended }) => ended));
  const close = async () => {
    for (const { child } of children) child.kill('SIGTERM');
    await Promise.allSettled(children.map(({ ended }) => ended));
  };
  try {
    await Promise.race([failed, Promise.all(SERVICES.map((service) => untilReady(service, ports[service.port])))]);
  } catch (error) {
    await close();
    throw error;
  }
  return { failed, close };
}

function startChild(service: StackService, env: Env): { child: ChildProcess; ended: Promise<never> } {
  const bundle = fileURLToPath(new URL(`../${service.name}/main.js`, import.meta.url));
  const child = spawn(process.execPath, ['--enable-source-maps', bundle], {
    env: { ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code, signal]): never => {
    throw new ServiceEnded(`${service.title} ended with ${signal ?? `code ${code}`}; what it said stands above`);
  });
  ended.catch(() => {}); // whoever races for it handles it; when nobody does any more, the end was wanted
  return { child, ended };
}

async function untilReady({ title }: StackService, port: number): Promise<void> {
  for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await sleep(POLL_MS)) {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new ServiceEnded(`${title} was not ready within ${READY_WITHIN_MS / 1000} s`);
}
