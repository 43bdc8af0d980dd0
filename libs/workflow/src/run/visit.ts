import { NodeTimeout } from '../errors';
import type { AnyNode, FlowState } from '../flow/any-flow';
import type { NodeReturn } from '../flow/flow';
import { Pause } from '../flow/pause';
import { backoff, isRetriable, RetryPolicy } from '../flow/retry-policy';
import { NodeScope } from './node-scope';
import type { RunHost } from './run-host';
import { limitTime } from './time-limit';

/** What a visit needs of its run. */
export interface VisitRun {
  readonly run_id: string;
  readonly deps: unknown;
  readonly host: Pick<RunHost, 'clock' | 'random' | 'draining'>;
  /** The node's result is no longer wanted. */
  readonly isClosed: boolean;
  /** Aborts when it is closed while nodes are under way. */
  readonly signal: AbortSignal;
  said(visit: Visit, event: unknown): void;
  /** The attempt failed; there will be another in `wait_ms`. */
  retried(visit: Visit, attempt: number, wait_ms: number, error: unknown): void;
  /** No attempt is left. */
  failed(visit: Visit, error: unknown, recovered: boolean): void;
}

export type VisitOutcome =
  | { type: 'returned'; delta: FlowState; pauses: boolean }
  | { type: 'failed'; error: unknown }
  /** Nobody waits for it any more, or the process is stopping between two attempts; a later visit begins anew. */
  | { type: 'abandoned' };

/** One visit of a run to a node: its attempts, until one succeeds or none is left. */
export class Visit {
  /** Said by the present attempt, in order. */
  events: unknown[] = [];

  constructor(
    private readonly run: VisitRun,
    readonly definition: AnyNode,
    readonly node: string,
    /** 1 the first time the run enters the node. */
    readonly ordinal: number,
    readonly state: FlowState,
    /** No other branch is under way, so what it says can be heard at once. */
    readonly isAlone: boolean,
    /** The run's newest checkpoint when the visit began. */
    readonly since_seq: number,
  ) {}

  async perform(): Promise<VisitOutcome> {
    for (let attempt = 1; ; attempt++) {
      const scope = new NodeScope(this, this.run);
      let failure: unknown;
      try {
        return this.returned(await this.attempt(scope));
      } catch (error) {
        failure = error;
      } finally {
        scope.close();
      }
      const { retry } = this.definition;
      if (!retry || attempt >= retry.attempts || !isRetriable(failure, retry)) return this.recover(failure);
      if (!(await this.waitAfter(attempt, retry, failure))) return { type: 'abandoned' };
    }
  }

  private attempt(scope: NodeScope): NodeReturn<FlowState> | Promise<NodeReturn<FlowState>> {
    const { definition, run } = this;
    const limit_ms = definition.timeout_ms;
    if (limit_ms === undefined) return definition.run(scope);
    const late = () => new NodeTimeout(this.node, limit_ms);
    return limitTime(limit_ms, late, run.signal, run.host.clock, (signal) => definition.run(scope.within(signal)));
  }

  private returned(value: NodeReturn<FlowState>): VisitOutcome {
    if (value instanceof Pause) return { type: 'returned', delta: value.delta, pauses: true };
    return { type: 'returned', delta: value ?? {}, pauses: this.definition.pause ?? false };
  }

  private recover(error: unknown): VisitOutcome {
    if (this.run.isClosed) return { type: 'abandoned' };
    this.run.failed(this, error, this.definition.recover !== undefined);
    if (!this.definition.recover) return { type: 'failed', error };
    try {
      return this.returned(this.definition.recover(error, this.state));
    } catch (unrecoverable) {
      return { type: 'failed', error: unrecoverable };
    }
  }

  private async waitAfter(attempt: number, retry: RetryPolicy, error: unknown): Promise<boolean> {
    const { run } = this;
    const stop = AbortSignal.any([run.signal, run.host.draining]);
    if (stop.aborted) return false;
    const wait_ms = backoff(retry, attempt, run.host.random);
    run.retried(this, attempt, wait_ms, error);
    await run.host.clock.sleep(wait_ms, stop);
    return !stop.aborted;
  }
}
