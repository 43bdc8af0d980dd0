import type { Env, RunningService } from '@talknshop/service-kit';
import { type SandboxSurroundings, startMarketplaceSandbox } from '../app';
import type { PlayedMarketplace } from '../faults/played-marketplaces';
import { readSandboxConfig } from '../sandbox.config';

export interface TestSandbox extends RunningService {
  /** What signs for Walmart. */
  walmart_private_key_pem: string;
  /** Sets a marketplace's fault; `undefined` ends it. */
  fail(marketplace: PlayedMarketplace, fault: object | undefined): Promise<void>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/** The whole sandbox on a free port. */
export async function startTestSandbox(surroundings: SandboxSurroundings = {}, env: Env = {}): Promise<TestSandbox> {
  const config = readSandboxConfig({ NODE_ENV: 'test', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', ...env });
  const service = await startMarketplaceSandbox({ ...config, shutdown_grace_ms: 0 }, surroundings);
  return {
    ...service,
    walmart_private_key_pem: config.walmart_keys.private_key_pem ?? '',
    fetch: (path, init) => fetch(service.url + path, init),
    fail: async (marketplace, fault) => {
      await fetch(`${service.url}/faults/${marketplace}`, {
        method: fault ? 'PUT' : 'DELETE',
        headers: { 'content-type': 'application/json' },
        body: fault && JSON.stringify(fault),
      });
    },
  };
}
