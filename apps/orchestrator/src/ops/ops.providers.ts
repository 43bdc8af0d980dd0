import { AwsClients } from '@talknshop/aws';
import type { MarketplaceStatus } from '@talknshop/contracts';
import { responseGuard, type ServiceClient } from '@talknshop/service-client';
import { Logger } from '@talknshop/service-kit';
import { CrosspostOfficeClient } from '../clients/crosspost-office.client';
import type { CrosspostOffice } from '../clients/crosspost-office.port';
import { NoCrosspostOffice } from '../clients/no-crosspost-office';
import { Peers } from '../clients/peers';
import { SandboxFaultsClient } from '../clients/sandbox-faults.client';
import { ChatSocketServer } from '../gateway/ws/chat-socket.server';
import { JobLog } from '../observation/job-log';
import { TurnLog } from '../observation/turn-log';
import type { OrchestratorConfig } from '../orchestrator.config';
import { OpsDesk } from './ops-desk';
import { QueueDepths } from './queue-depths';

/** Whether there is anybody who may look: where everybody is believed, in production, nobody may. */
export function hasOperators({ auth, environment }: OrchestratorConfig): boolean {
  return auth.mode === 'jwt' || environment !== 'production';
}

/** The operators' desk, in the midst of what it looks at. */
export function opsProviders(config: OrchestratorConfig) {
  return [
    {
      provide: OpsDesk,
      inject: [AwsClients, ChatSocketServer, TurnLog, JobLog, Peers, Logger],
      useFactory: (
        clients: AwsClients,
        sockets: ChatSocketServer,
        turns: TurnLog,
        jobs: JobLog,
        peers: Peers,
        log: Logger,
      ) => {
        const depths = new QueueDepths(clients);
        const catalog = peers.open('operators', { name: 'catalog', base_url: config.catalog_url, retries: 0 });
        const sandbox =
          config.sandbox_url && peers.open('operators', { name: 'marketplace-sandbox', base_url: config.sandbox_url });
        return new OpsDesk({
          connections: () => [...sockets.registry].map(({ connection }) => connection),
          ...{ turns, jobs, peers },
          marketplaces: (signal) => marketplacesOf(catalog, signal),
          queues: async (signal) => (config.takes_notices ? depths.read(signal) : []),
          office: officeOf(config, peers),
          ...(sandbox && { faults: new SandboxFaultsClient(sandbox) }),
          now: Date.now,
          up_since: Date.now(),
          onGap: (section, error) => log.warn({ section, error }, 'ops.gap'),
        });
      },
    },
  ];
}

function officeOf({ crosspost_url }: OrchestratorConfig, peers: Peers): CrosspostOffice {
  if (!crosspost_url) return new NoCrosspostOffice();
  const options = { name: 'seller-crosspost', base_url: crosspost_url, retries: 0 };
  return new CrosspostOfficeClient(peers.open('operators', options));
}

const marketplaceList = responseGuard('MarketplaceList');

async function marketplacesOf(catalog: ServiceClient, signal: AbortSignal): Promise<MarketplaceStatus[]> {
  return (await catalog.get('/api/v1/marketplaces', { signal, validate: marketplaceList })).marketplaces;
}
