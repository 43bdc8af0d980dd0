import type { Env, RunningService } from '@talknshop/service-kit';
import { startCatalog } from '../../apps/catalog/src/app';
import { readCatalogConfig } from '../../apps/catalog/src/catalog.config';
import { startMarketplaceSandbox } from '../../apps/marketplace-sandbox/src/app';
import { readSandboxConfig } from '../../apps/marketplace-sandbox/src/sandbox.config';
import { startOrchestrator } from '../../apps/orchestrator/src/app';
import { readOrchestratorConfig } from '../../apps/orchestrator/src/orchestrator.config';
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
    name: 'orchestrator',
    title: 'Chat',
    port: 'orchestrator',
    configure: (env) => starter(startOrchestrator, readOrchestratorConfig(env)),
  },
];

function starter<C>(start: (config: C) => Promise<RunningService>, config: C): () => Promise<RunningService> {
  return () => start(config);
}
