import type { OpsOverview, OpsSection } from '@talknshop/contracts';
import { ConnectionsSection } from './connections-section';
import { FaultsSection } from './faults/faults-section';
import { JobsSection } from './jobs-section';
import { MarketplacesSection } from './marketplaces-section';
import { QueuesSection } from './queues-section';
import { ServicesSection } from './services-section';
import { Summary } from './summary';
import { TurnsSection } from './turns/turns-section';

/** Everything an operator sees of one moment. */
export function OpsBoard({ overview }: { overview: OpsOverview }) {
  const { at, turns, marketplaces, services, queues, jobs, connections, faults, gaps } = overview;
  const gapOf = (section: OpsSection) => gaps.find((gap) => gap.section === section)?.reason;
  return (
    <div className="flex flex-col gap-4">
      <Summary overview={overview} />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <TurnsSection turns={turns} at={at} />
          <QueuesSection queues={queues} gap={gapOf('queues')} />
          <JobsSection jobs={jobs} at={at} gap={gapOf('jobs')} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <MarketplacesSection marketplaces={marketplaces} gap={gapOf('marketplaces')} />
          {faults && <FaultsSection faults={faults} marketplaces={marketplaces} gap={gapOf('faults')} />}
          <ConnectionsSection connections={connections} at={at} />
          <ServicesSection services={services} />
        </div>
      </div>
    </div>
  );
}
