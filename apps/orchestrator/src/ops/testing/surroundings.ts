import { InMemoryCrosspostRepository } from '@talknshop/aws/testing';
import type { SandboxFault } from '@talknshop/contracts';
import { SandboxFaults } from '../../clients/sandbox-faults.port';
import { JobLog } from '../../observation/job-log';
import { TurnLog } from '../../observation/turn-log';
import type { Surroundings } from '../look-around';

/** A process with nothing going on; a test lets things happen. */
export function quietSurroundings(set: Partial<Surroundings> = {}): Surroundings {
  return {
    connections: () => [],
    turns: new TurnLog(),
    peers: { circuits: () => [] },
    marketplaces: async () => [],
    queues: async () => [],
    jobs: new JobLog(),
    repository: new InMemoryCrosspostRepository(),
    now: () => 60_000,
    up_since: 0,
    onGap: () => {},
    ...set,
  };
}

/** Switches in memory. */
export class FakeSandboxFaults extends SandboxFaults {
  readonly faults = new Map<string, SandboxFault>();

  override async all(): Promise<Record<string, SandboxFault>> {
    return Object.fromEntries(this.faults);
  }

  override async set(marketplace: string, fault: SandboxFault): Promise<void> {
    this.faults.set(marketplace, fault);
  }

  override async clear(marketplace?: string): Promise<void> {
    if (marketplace === undefined) this.faults.clear();
    else this.faults.delete(marketplace);
  }
}
