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
  start(env: Env): Promise<RunningService>;
}

/** The services of the local stack, in the order in which they start: whoever is called goes before its caller. */
export const SERVICES: readonly StackService[] = [
  {
    name: 'marketplace-sandbox',
    title: 'Marketplaces (simulated)',
    port: 'sandbox',
    start: async (env) => startMarketplaceSandbox(readSandboxConfig(env)),
  },
  { name: 'catalog', title: 'Catalog', port: 'catalog', start: async (env) => startCatalog(readCatalogConfig(env)) },
  {
    name: 'orchestrator',
    title: 'Chat',
    port: 'orchestrator',
    start: async (env) => startOrchestrator(readOrchestratorConfig(env)),
  },
];
