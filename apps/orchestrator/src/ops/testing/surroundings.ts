import type { CrosspostJob, OpsDeadLetter, OpsDeadLetterList, RedriveReply, SandboxFault } from '@talknshop/contracts';
import { CrosspostOffice } from '../../clients/crosspost-office.port';
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
    office: new FakeCrosspostOffice(),
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

/** Jobs and dead letters in memory; everything that is given up is due. */
export class FakeCrosspostOffice extends CrosspostOffice {
  readonly jobs = new Map<string, CrosspostJob>();
  letters: OpsDeadLetter[] = [];

  override async job(job_id: string): Promise<CrosspostJob | undefined> {
    return this.jobs.get(job_id);
  }

  override async deadLetters(queue: string): Promise<OpsDeadLetterList> {
    return { letters: this.letters.filter((letter) => letter.queue === queue) };
  }

  override async redrive({ queue }: { queue: string }): Promise<RedriveReply> {
    const { letters } = await this.deadLetters(queue);
    this.letters = this.letters.filter((letter) => !letters.includes(letter));
    return { letters: letters.map(({ message_id }) => ({ message_id, outcome: 'sent_back', is_requeued: true })) };
  }
}
