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
  /** Whether everything recorded so far has become durable; if not, the run is closed. */
  isDurable(): Promise<boolean>;
  began(visit: Visit, at: number): void;
  said(visit: Visit, event: unknown): void;
  /** The node says something that could come out differently were it run again. */
  reported(visit: Visit, event: unknown): void;
  /** The attempt failed; there will be another in `wait_ms`. */
  retried(visit: Visit, attempt: number, wait_ms: number, error: unknown): void;
  /** No attempt is left. */
  failed(visit: Visit, error: unknown, recovered: boolean): void;
  ended(visit: Visit, outcome: VisitOutcome): void;
}

export type VisitOutcome =
  | { type: 'returned'; delta: FlowState; pauses: boolean }
  | { type: 'failed'; error: unknown }
  /** Nobody waits for it any more, or the process is stopping between two attempts; a later visit begins anew. */
  | { type: 'abandoned' };

/** One visit of a run to a node: its attempts, until one succeeds or none is left. */
export class Visit {
  /** Said by the present attempt, in order; what it has reported that is not on its way to the log comes last. */
  events: unknown[] = [];
  /** How many of those, from the first, were heard without being durable. */
  heard = 0;
  /** Were it run again, it could say something else. */
  hasReported = false;
  /** Brings what was reported on its way to the log. */
  reporting?: NodeJS.Timeout;
  started_at = 0;

  constructor(
    private readonly run: VisitRun,
    private readonly definition: AnyNode,
    readonly node: string,
    /** 1 the first time the run enters the node. */
    readonly ordinal: number,
    readonly state: FlowState,
    /** No other branch is under way, so what it says can be heard at once. */
    readonly isAlone: boolean,
    /** The run's newest checkpoint when the visit began. */
    readonly since_seq: number,
  ) {}

  /** How it went is told to the run. `at` is now. */
  perform(at: number): void {
    if (this.definition.effect === undefined) this.begin(at);
    else void this.performDurably();
  }

  /** What was reported is on its way to the log, or shall not get there. */
  stopReporting(): void {
    if (!this.reporting) return;
    clearTimeout(this.reporting);
    this.reporting = undefined;
  }

  private isEffect(): boolean {
    const { effect } = this.definition;
    return typeof effect === 'function' ? effect(this.state) : effect === true;
  }

  private async performDurably(): Promise<void> {
    if (!this.isEffect() || (await this.run.isDurable())) this.begin(this.run.host.clock.now());
  }

  private begin(at: number): void {
    this.run.began(this, at);
    this.attempt(1);
  }

  /** Without `await`: an async function for each visit would cost more than all else the engine does for it. */
  private attempt(nth: number): void {
    const scope = new NodeScope(this, this.run);
    const failed = (error: unknown) => {
      scope.close();
      void this.goOnAfter(nth, error);
    };
    try {
      Promise.resolve(this.work(scope)).then((value) => {
        scope.close();
        this.run.ended(this, this.returned(value));
      }, failed);
    } catch (error) {
      failed(error);
    }
  }

  private work(scope: NodeScope): NodeReturn<FlowState> | Promise<NodeReturn<FlowState>> {
    const { timeout_ms } = this.definition;
    return timeout_ms === undefined ? this.definition.run(scope) : this.attemptWithin(timeout_ms, scope);
  }

  private attemptWithin(limit_ms: number, scope: NodeScope): Promise<NodeReturn<FlowState>> {
    const { node, definition, run } = this;
    const late = () => new NodeTimeout(node, limit_ms);
    return limitTime(limit_ms, late, run.signal, run.host.clock, (signal) => definition.run(scope.within(signal)));
  }

  private returned(value: NodeReturn<FlowState>): VisitOutcome {
    if (value instanceof Pause) return { type: 'returned', delta: value.delta, pauses: true };
    return { type: 'returned', delta: value ?? {}, pauses: this.definition.pause ?? false };
  }

  private async goOnAfter(attempt: number, error: unknown): Promise<void> {
    const outcome = await this.afterFailure(attempt, error);
    if (outcome) this.run.ended(this, outcome);
    else this.attempt(attempt + 1);
  }

  /** Waits for the next attempt and resolves to nothing when there is to be one. */
  private async afterFailure(attempt: number, error: unknown): Promise<VisitOutcome | undefined> {
    try {
      const { retry } = this.definition;
      if (!retry || attempt >= retry.attempts || !isRetriable(error, retry)) return this.recover(error);
      return (await this.waitAfter(attempt, retry, error)) ? undefined : { type: 'abandoned' };
    } catch (another) {
      return { type: 'failed', error: another };
    }
  }

  private recover(error: unknown): VisitOutcome {
    if (this.run.isClosed) return { type: 'abandoned' };
    const { recover } = this.definition;
    this.run.failed(this, error, recover !== undefined);
    return recover ? this.returned(recover(error, this.state)) : { type: 'failed', error };
  }

  private async waitAfter(attempt: number, retry: RetryPolicy, error: unknown): Promise<boolean> {
    const { host, signal } = this.run;
    const stop = AbortSignal.any([signal, host.draining]);
    if (stop.aborted) return false;
    const wait_ms = backoff(retry, attempt, host.random);
    this.run.retried(this, attempt, wait_ms, error);
    await host.clock.sleep(wait_ms, stop);
    return !stop.aborted;
  }
}
