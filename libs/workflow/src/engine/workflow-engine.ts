import { SystemClock } from '../clock.port';
import { HistoryTooNew, HistoryUnreadable, RunHeld, RunNotFound } from '../errors';
import { anyFlow } from '../flow/any-flow';
import type { Flow } from '../flow/flow';
import type { RetryPolicy } from '../flow/retry-policy';
import type { RunResult } from '../run/run-result';
import { cancelElsewhere } from './cancel-elsewhere';
import type { EngineHost } from './engine-host';
import type { EngineOptions } from './engine-options';
import { FlowRunner } from './flow-runner';
import { HeldRuns } from './held-runs';
import { RetryingCheckpointStore } from './retrying-checkpoint-store';
import type { Workflow } from './workflow';

const LEASE_MS = 30_000;
const MAX_TAKE_UPS = 5;
/** Another was quicker, or the run cannot go on here, which is recorded or left to a newer release. */
const NOT_OURS = [RunHeld, RunNotFound, HistoryUnreadable, HistoryTooNew];
const STORE_RETRY: RetryPolicy = { attempts: 5, backoff_ms: 100 };

/** Runs flows, many at once, so that a run outlives the process it began in. */
export class WorkflowEngine {
  private readonly stopping = new AbortController();
  private readonly runners = new Map<string, FlowRunner>();
  private readonly host: EngineHost;

  constructor({ owner, lease_ms = LEASE_MS, observer, observerFailed = surface, ...options }: EngineOptions) {
    const { clock = new SystemClock(), random = Math.random, ids = () => crypto.randomUUID() } = options;
    const { max_take_ups = MAX_TAKE_UPS } = options;
    const store = new RetryingCheckpointStore(options.store, options.store_retry ?? STORE_RETRY, clock, random);
    const held = new HeldRuns(store, clock, owner, lease_ms);
    const release: EngineHost['release'] = (run_id, status) => held.giveBack(run_id, status);
    const draining = this.stopping.signal;
    this.host = { store, clock, random, ids, held, observer, observerFailed, draining, release, max_take_ups };
  }

  /** Makes a flow known, together with what its nodes are given. Only runs of known flows are taken up. */
  register<State extends object, Deps, Event>(flow: Flow<State, Deps, Event>, deps: Deps): Workflow<State, Event> {
    const runner = new FlowRunner(anyFlow(flow), deps, this.host);
    this.runners.set(flow.name, runner);
    return runner as unknown as Workflow<State, Event>; // it was given this flow, so its states and events are these
  }

  /**
   * Stops a run for good. In this process its nodes are aborted at once; in another one it stops at its next checkpoint.
   * `false`: it had ended, or does not exist. Throws `RunHeld` in the rare case that the other process kept getting ahead.
   */
  async cancel(run_id: string): Promise<boolean> {
    const run = this.host.held.get(run_id);
    if (!run) return cancelElsewhere(run_id, this.host);
    return run.cancel() && (await run.result).status === 'cancelled';
  }

  /**
   * Goes on with runs whose process has left them, the oldest first; to be called every now and then. Resolves to those that are
   * now ours.
   */
  async takeUpOrphans(limit = 10): Promise<TakenUp[]> {
    if (this.stopping.signal.aborted) return [];
    const flows = [...this.runners.keys()];
    const orphans = await this.host.store.orphans(flows, this.host.clock.now(), limit);
    const taken = await Promise.all(orphans.map((orphan) => this.takeUp(orphan)));
    return taken.filter((run) => run !== undefined);
  }

  /**
   * Stops every run at its next node boundary and gives it back, so that another process can take it up at once. Resolves when none is
   * left; from the call on, nothing new is accepted.
   */
  async drain(): Promise<void> {
    this.stopping.abort();
    for (const run of this.host.held.all()) run.proceed();
    await this.host.held.none();
  }

  private async takeUp({ run_id, flow, group }: Omit<TakenUp, 'result'>): Promise<TakenUp | undefined> {
    const runner = this.runners.get(flow);
    if (!runner || this.host.held.has(run_id)) return undefined;
    try {
      return { run_id, flow, group, ...(await runner.takeUp(run_id)) };
    } catch (error) {
      if (NOT_OURS.some((reason) => error instanceof reason)) return undefined;
      throw error;
    }
  }
}

function surface(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

export interface TakenUp {
  run_id: string;
  flow: string;
  group?: string;
  /** Never rejects. */
  result: Promise<RunResult<unknown>>;
}
