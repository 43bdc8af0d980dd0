import { CheckpointConflict, type RunStatus } from '../checkpoint-store.port';
import type { AnyFlow, FlowState } from '../flow/any-flow';
import { chooseNext } from '../flow/choose-next';
import { merge } from '../flow/merge';
import type { Announcer } from './announcer';
import { conclude } from './conclude';
import { Ending, recordedEnding, restingEnding, resultOf } from './ending';
import { failureOf } from './failure';
import type { RunStopped } from './log-entry';
import { ParallelWrites } from './parallel-writes';
import type { Position } from './position';
import type { RestoredRun } from './replay';
import { retell } from './retell';
import type { RunHost } from './run-host';
import { HEARD, type LogOwner, type NumberedEvent, RunLog, type Telling } from './run-log';
import type { RunResult } from './run-result';
import { standing, startable } from './startable';
import { storable } from './storable';
import { Visit, VisitOutcome, VisitRun } from './visit';

/** Nobody feels less, and a node that is quicker costs no checkpoint for what it reports. */
const REPORTED_TOGETHER_MS = 100;

const NONE: readonly Visit[] = [];

/** One run in this process, from where it was to where it ends, pauses, or is given up to another process. */
export class Run implements VisitRun, LogOwner {
  /** Never rejects. */
  readonly result: Promise<RunResult<FlowState>>;
  isClosed = false;
  private readonly log: RunLog;
  private running: readonly Visit[] = NONE;
  private readonly writes = new ParallelWrites();
  private closing?: AbortController;
  private resolve!: (result: RunResult<FlowState>) => void;

  constructor(
    readonly run_id: string,
    private readonly flow: AnyFlow,
    readonly deps: unknown,
    readonly host: RunHost,
    readonly announcer: Announcer,
    restored: RestoredRun,
  ) {
    this.result = new Promise((resolve) => (this.resolve = resolve));
    this.log = new RunLog(run_id, host, restored, this);
  }

  /** Made when first asked for: most nodes never do, and the engine is quick because of such things. */
  get signal(): AbortSignal {
    this.closing ??= new AbortController();
    if (this.isClosed) this.closing.abort();
    return this.closing.signal;
  }

  /** Starts what is due, or comes to rest. `at` is now, for who has just looked: the clock is among the dearest things a node costs. */
  proceed(at?: number): void {
    const { position } = this.log;
    const ready = startable(position, this.running, this.flow.graph);
    if (ready.length && !this.host.draining.aborted) return this.launch(ready, at ?? this.host.clock.now());
    if (this.running.length) return;
    this.finish(ready.length ? { type: 'run.drained' } : restingEnding(position));
  }

  /** Goes on where another process left the run, after telling all that was said in it; one that had come to rest is only reported. */
  takeUp(restored: RestoredRun): void {
    const ending = recordedEnding(restored);
    if (!ending) this.announcer.announce({ type: 'run.taken_up' });
    retell(restored, this.announcer);
    if (ending) this.finish(ending);
    else this.proceed();
  }

  /** Goes on from the oldest pause, once `answer` is durable. */
  async answer(answer: FlowState): Promise<void> {
    const [node = ''] = this.log.position.paused;
    try {
      const state = merge(this.log.position.state, answer);
      const next = chooseNext(this.flow, node, state);
      this.log.record({ type: 'answered', node, delta: answer, next }, HEARD, state);
      await this.log.flush();
    } catch (error) {
      return this.fail(error, node, []);
    }
    this.announcer.announce({ type: 'run.resumed', node });
    this.proceed();
  }

  /** `false` when the run is at its end already. */
  cancel(): boolean {
    if (this.isClosed) return false;
    const alone = this.running.find(({ isAlone }) => isAlone);
    if (alone) this.keepReports(alone);
    if (this.isClosed) return true;
    this.stop({ status: 'cancelled', node: alone?.node, events: alone?.events ?? [] }, { type: 'run.cancelled' });
    return true;
  }

  /** Another process has the run. */
  lose(): void {
    this.log.breakOff(new CheckpointConflict(this.run_id, this.log.seq + 1));
  }

  /** If not, the journal is broken, and that has ended the run. */
  isDurable(): Promise<boolean> {
    return this.log.flush().then(
      () => !this.isClosed,
      () => false,
    );
  }

  tell({ index, node, event }: NumberedEvent): void {
    this.announcer.emitted(node, index, event);
  }

  standingAt(position: Position): RunStatus {
    return standing(position, this.running, this.flow.graph);
  }

  logBroke(): void {
    this.finish({ type: 'run.lost' }); // or what `conclude` finds the reason to be
  }

  began(visit: Visit, at: number): void {
    visit.started_at = at;
    this.announcer.started(visit.node, visit.ordinal, at);
  }

  said(visit: Visit, event: unknown): void {
    if (this.isClosed) return;
    if (visit.hasReported) return this.reported(visit, event); // run anew, it is numbered after what was reported
    visit.events.push(event);
    if (!visit.isAlone) return;
    visit.heard = visit.events.length;
    this.log.say(visit.node, event, visit.heard - 1);
  }

  /** What is reported within a moment, or until the node ends, is kept together: each checkpoint is a write. Beside other branches all that is said waits until the node has ended. */
  reported(visit: Visit, event: unknown): void {
    if (this.isClosed) return;
    visit.events.push(event);
    if (!visit.isAlone) return;
    visit.hasReported = true;
    visit.reporting ??= setTimeout(() => this.keepReports(visit), REPORTED_TOGETHER_MS);
  }

  retried(visit: Visit, attempt: number, wait_ms: number, error: unknown): void {
    const { node, ordinal } = visit;
    this.keepSaid(visit);
    this.announcer.announce({ type: 'node.retried', node, visit: ordinal, attempt, wait_ms, error });
  }

  failed({ node, ordinal }: Visit, error: unknown, recovered: boolean): void {
    this.announcer.announce({ type: 'node.failed', node, visit: ordinal, error, recovered });
  }

  ended(visit: Visit, outcome: VisitOutcome): void {
    if (this.isClosed) return;
    this.running = this.running.length === 1 ? NONE : this.running.filter((other) => other !== visit);
    let at: number | undefined;
    try {
      if (outcome.type === 'failed') throw outcome.error;
      if (outcome.type === 'returned') at = this.goOn(visit, outcome);
    } catch (error) {
      this.keepReports(visit);
      return this.fail(error, visit.node, visit.isAlone ? visit.events : []);
    }
    this.proceed(at);
  }

  private keepReports(visit: Visit): void {
    if (!visit.reporting || this.isClosed) return;
    try {
      this.keepSaid(visit);
    } catch (error) {
      this.fail(error, visit.node, visit.events.slice(0, visit.heard));
    }
  }

  private keepSaid(visit: Visit): void {
    const { node, events, heard } = visit;
    visit.stopReporting();
    if (events.length) this.log.record({ type: 'spoke', node, events }, { heard, isChance: true });
    visit.events = [];
    visit.heard = 0;
  }

  private launch(ready: readonly string[], at: number): void {
    const isAlone = ready.length + this.running.length === 1;
    const visits = isAlone ? [this.visitTo(ready[0]!, true)] : ready.map((node) => this.visitTo(node, false));
    this.running = this.running.length ? [...this.running, ...visits] : visits;
    for (const visit of visits) visit.perform(at);
  }

  private visitTo(node: string, isAlone: boolean): Visit {
    const { position, seq } = this.log;
    const ordinal = (position.visits[node] ?? 0) + 1;
    return new Visit(this, this.flow.nodes[node]!, node, ordinal, position.state, isAlone, seq);
  }

  /** Returns when that was. */
  private goOn(visit: Visit, { delta, pauses }: { delta: FlowState; pauses: boolean }): number {
    const { node, ordinal, events } = visit;
    const { state } = this.log.position;
    this.writes.check(visit, delta, state);
    const changed = merge(state, delta);
    const next = pauses ? [] : chooseNext(this.flow, node, changed);
    const { at, body } = this.log.record(
      { type: 'ended', node, delta, events, next, pauses },
      tellingOf(visit),
      changed,
    );
    visit.stopReporting();
    this.writes.note(visit, delta, this.log.seq);
    this.announcer.completed(node, ordinal, at, at - visit.started_at, body.length);
    return at;
  }

  private fail(error: unknown, node: string, events: readonly unknown[]): void {
    if (this.isClosed) return;
    const failure = failureOf(error, node);
    this.stop({ status: 'failed', node, events, failure }, { type: 'run.failed', failure });
  }

  private stop({ events, ...stopped }: Omit<RunStopped, 'type'>, ending: Ending): void {
    this.log.record({ type: 'stopped', ...stopped, events: storable(events) }, HEARD);
    this.finish(ending);
  }

  /** The first ending counts; what nodes do after it does not. */
  private finish(ending: Ending): void {
    if (this.isClosed) return;
    this.isClosed = true;
    if (this.running.length) this.closing?.abort();
    void conclude(this.run_id, ending, this.log, this.host, this.announcer).then((actual) =>
      this.resolve(resultOf(actual, this.run_id, this.log.position.state)),
    );
  }
}

/** Only how a node beside others ends, or one that has reported, is chance. */
function tellingOf({ isAlone, hasReported, heard }: Visit): Telling {
  return isAlone && !hasReported ? HEARD : { heard, isChance: true };
}
