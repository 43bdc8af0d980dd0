import type { Env, RunningService } from '@talknshop/service-kit';
import { startCatalog } from '../../apps/catalog/src/app';
import { readCatalogConfig } from '../../apps/catalog/src/catalog.config';
import { startCrosspostWorker } from '../../apps/crosspost-worker/src/app';
import { readCrosspostWorkerConfig } from '../../apps/crosspost-worker/src/crosspost-worker.config';
import { startMarketplaceSandbox } from '../../apps/marketplace-sandbox/src/app';
import { readSandboxConfig } from '../../apps/marketplace-sandbox/src/sandbox.config';
import { startOrchestrator } from '../../apps/orchestrator/src/app';
import { readOrchestratorConfig } from '../../apps/orchestrator/src/orchestrator.config';
import { startSellerCrosspost } from '../../apps/seller-crosspost/src/app';
import { readSellerCrosspostConfig } from '../../apps/seller-crosspost/src/seller-crosspost.config';
import type { StackPorts } from './stack-environment';

export interface StackService {
  /** As the app's folder and its bundle are called. */
  name: string;
  title: string;
  port: keyof StackPorts;
  /** Reads the service's settings and returns what starts it with them. Throws a ConfigError. */
  configure(env: Env): () => Promise<RunningService>;
}

/** The services of the local stack, in the order in which they start: whoever is called goes before its caller. */
export const SERVICES: readonly StackService[] = [
  {
    name: 'marketplace-sandbox',
    title: 'Marketplaces (simulated)',
    port: 'sandbox',
    configure: (env) => starter(startMarketplaceSandbox, readSandboxConfig(env)),
  },
  {
    name: 'catalog',
    title: 'Catalog',
    port: 'catalog',
    configure: (env) => starter(startCatalog, readCatalogConfig(env)),
  },
  {
    name: 'seller-crosspost',
    title: 'Selling',
    port: 'crosspost',
    configure: (env) => starter(startSellerCrosspost, readSellerCrosspostConfig(env)),
  },
  {
    name: 'crosspost-worker',
    title: 'Posting to marketplaces',
    port: 'worker',
    configure: (env) => starter(startCrosspostWorker, readCrosspostWorkerConfig(env)),
  },
  {
    name: 'orchestrator',
    title: 'Chat',
    port: 'orchestrator',
    configure: (env) => starter(startOrchestrator, readOrchestratorConfig(env)),
  },
];

function starter<C>(start: (config: C) => Promise<RunningService>, config: C): () => Promise<RunningService> {
  return () => start(config);
}
