import { EngineDraining, HistoryUnreadable, RunExists, RunNotPaused } from '../errors';
import type { AnyFlow, FlowState } from '../flow/any-flow';
import { merge } from '../flow/merge';
import { Announcer, RunIdentity } from '../run/announcer';
import { firstCheckpoint } from '../run/first-checkpoint';
import { Position, startOf } from '../run/position';
import { replay, RestoredRun } from '../run/replay';
import { Run } from '../run/run';
import type { RunObserver } from '../run/run-event';
import type { RunResult } from '../run/run-result';
import type { EngineHost } from './engine-host';
import { ofFlow, takeOver } from './take-over';
import type { Fork, NewRun, Workflow } from './workflow';

type Result = RunResult<FlowState>;

/** One flow, with what its nodes are given, in one engine. */
export class FlowRunner implements Workflow<FlowState, unknown> {
  constructor(
    readonly flow: AnyFlow,
    private readonly deps: unknown,
    private readonly host: EngineHost,
  ) {}

  async accept(run: NewRun<FlowState>): Promise<string> {
    return (await this.accepted(run)).run_id;
  }

  async start(run: NewRun<FlowState>, watch?: RunObserver): Promise<Result> {
    return this.begin(await this.accepted(run), watch);
  }

  async run(run_id: string, watch?: RunObserver): Promise<Result> {
    this.refuseWhenDraining();
    const waiting = this.host.held.waiting(run_id);
    return waiting ? this.begin(waiting, watch) : (await this.takeUp(run_id, watch)).result;
  }

  async resume(run_id: string, answer: FlowState, watch?: RunObserver): Promise<Result> {
    this.refuseWhenDraining();
    const { identity, restored } = await takeOver(run_id, this.flow, this.host);
    if (restored.status !== 'paused') {
      await this.host.held.giveBack(run_id, restored.status);
      throw new RunNotPaused(run_id, restored.status);
    }
    const run = this.attach(identity, restored, watch);
    this.host.held.begin(run);
    await run.answer(answer);
    return run.result;
  }

  async resumeFrom(run_id: string, seq: number, fork: Fork<FlowState> = {}, watch?: RunObserver): Promise<Result> {
    const old = ofFlow(await this.host.store.load(run_id, { all: true }), run_id, this.flow);
    const { position, seq: found } = replay(old, seq);
    if (found !== seq) throw new HistoryUnreadable(run_id, `it has no checkpoint ${seq}`);
    const identity = { run_id: fork.run_id ?? this.host.ids(), flow: this.flow.name, group: old.run.group };
    const state = merge(position.state, fork.change ?? {});
    return this.begin(await this.create(identity, { ...position, state, events: 0 }), watch);
  }

  /** Goes on with a run that its process has left. Resolves once it is ours; `result` never rejects. */
  async takeUp(run_id: string, watch?: RunObserver): Promise<{ result: Promise<Result> }> {
    const { identity, restored } = await takeOver(run_id, this.flow, this.host, { all: true });
    const run = this.attach(identity, restored, watch);
    this.host.held.begin(run);
    run.takeUp(restored);
    return { result: run.result };
  }

  private accepted({ run_id = this.host.ids(), group, input }: NewRun<FlowState>): Promise<Run> {
    return this.create({ run_id, group, flow: this.flow.name }, startOf(this.flow.start, input));
  }

  private async create(identity: RunIdentity, position: Position): Promise<Run> {
    this.refuseWhenDraining();
    const { held, clock, store } = this.host;
    const { run_id } = identity;
    if (held.has(run_id)) throw new RunExists(run_id);
    const lease = held.claim(run_id);
    const first = firstCheckpoint(run_id, position, this.flow.graph, clock.now());
    try {
      const isNew = await store.create({ ...identity, status: 'running', created_at: first.at, lease }, first);
      if (!isNew) throw new RunExists(run_id);
    } catch (error) {
      held.drop(run_id);
      throw error;
    }
    const { status, seq, body } = first;
    const sizes = { log_bytes: 0, snapshot_bytes: body.length };
    const run = this.attach(identity, { position, status, seq, ...sizes, events: [] });
    if (this.host.draining.aborted) run.proceed(); // stored while the engine began to stop: it goes back at once
    return run;
  }

  private attach(identity: RunIdentity, restored: RestoredRun, watch?: RunObserver): Run {
    const announcer = new Announcer(identity, this.host, watch);
    const run = new Run(identity.run_id, this.flow, this.deps, this.host, announcer, restored);
    this.host.held.attach(run);
    return run;
  }

  private begin(run: Run, watch?: RunObserver): Promise<Result> {
    this.host.held.begin(run);
    if (watch) run.announcer.watch = watch;
    run.announcer.announce({ type: 'run.started' });
    run.proceed();
    return run.result;
  }

  private refuseWhenDraining(): void {
    if (this.host.draining.aborted) throw new EngineDraining();
  }
}
