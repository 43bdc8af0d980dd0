import type {
  CrosspostJob,
  MarketplaceStatus,
  OpsGap,
  OpsJob,
  OpsOverview,
  OpsQueue,
  OpsSection,
} from '@talknshop/contracts';
import { ServiceError } from '@talknshop/service-client';
import type { CrosspostOffice } from '../clients/crosspost-office.port';
import type { Peers } from '../clients/peers';
import type { SandboxFaults } from '../clients/sandbox-faults.port';
import type { ChatConnection } from '../gateway/ws/chat-connection';
import type { JobLog } from '../observation/job-log';
import type { TurnLog } from '../observation/turn-log';
import { connectionsOf } from './connections-of';

export interface Surroundings {
  connections: () => readonly Pick<ChatConnection, 'identity' | 'last_heard_at'>[];
  turns: Pick<TurnLog, 'latest'>;
  peers: Pick<Peers, 'circuits'>;
  /** All of them throw what they like: what cannot be learnt is a gap. */
  marketplaces: (signal: AbortSignal) => Promise<MarketplaceStatus[]>;
  queues: (signal: AbortSignal) => Promise<OpsQueue[]>;
  jobs: Pick<JobLog, 'latest'>;
  office: Pick<CrosspostOffice, 'job'>;
  /** Where marketplaces are simulated. */
  faults?: Pick<SandboxFaults, 'all'>;
  now: () => number;
  /** Epoch milliseconds. */
  up_since: number;
  onGap: (section: OpsSection, error: unknown) => void;
}

/** For everything outside of this process, all at once. */
const PATIENCE_MS = 1_500;

/** How this process and what it works with are doing. What does not answer is named, and keeps nothing else back. */
export async function lookAround(around: Surroundings): Promise<OpsOverview> {
  const gaps: OpsGap[] = [];
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const orGap = async <T>(section: OpsSection, asked: Promise<T> | undefined, otherwise: T): Promise<T> => {
    try {
      return (await asked) ?? otherwise;
    } catch (error) {
      around.onGap(section, error);
      gaps.push({ section, reason: reasonOf(error) });
      return otherwise;
    }
  };
  const [marketplaces, queues, jobs, faults] = await Promise.all([
    orGap('marketplaces', around.marketplaces(signal), []),
    orGap('queues', around.queues(signal), []),
    orGap('jobs', jobsOf(around, signal), []),
    orGap('faults', around.faults?.all(signal), around.faults && {}),
  ]);
  const { now, up_since, connections, turns, peers } = around;
  return {
    at: new Date(now()).toISOString(),
    up_since: new Date(up_since).toISOString(),
    connections: connectionsOf(connections()),
    turns: turns.latest(),
    services: peers.circuits(),
    ...{ marketplaces, queues, jobs, gaps },
    ...(faults && { faults }),
  };
}

async function jobsOf({ jobs, office }: Surroundings, signal: AbortSignal): Promise<OpsJob[]> {
  const found = await Promise.all(jobs.latest().map((job_id) => office.job(job_id, signal)));
  return found.flatMap((job) => (job ? [toOpsJob(job)] : []));
}

function toOpsJob({ job_id, status, marketplace_jobs, created_at, updated_at }: CrosspostJob): OpsJob {
  const postings = marketplace_jobs.map(({ marketplace, status }) => ({ marketplace, status }));
  return { job_id, status, postings, created_at, updated_at };
}

/** Without what an error says in its own words, which is for the log. */
function reasonOf(error: unknown): string {
  return error instanceof ServiceError ? `${error.service} ${error.detail}` : 'no answer came';
}
