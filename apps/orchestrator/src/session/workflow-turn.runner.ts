import type { SessionRepository } from '@talknshop/aws';
import {
  type CheckpointStore,
  type Clock,
  EngineDraining,
  type EngineOptions,
  RunExists,
  RunHeld,
  RunNotFound,
  RunNotPaused,
  type RunObserver,
  type RunResult,
  SystemClock,
  type Workflow,
  WorkflowEngine,
} from '@talknshop/workflow';
import { turnFlow } from '../flows/turn.flow';
import { answerTurn, newBuyerTurn } from '../flows/buyer/buyer-turn';
import type { Turn, TurnDeps } from '../flows/turn';
import type { TurnEvent } from '../flows/turn-event';
import { readPastRun, wasAnsweredBy } from './past-run';
import { RecentIds } from './recent-ids';
import { RunConclusion } from './run-conclusion';
import { MessageNotStored } from './session.errors';
import { StoredConversations } from './stored-conversations';
import { isStorageFailure } from './turn-ending';
import {
  type NewTurn,
  type PastRun,
  type Resumption,
  type TurnEnd,
  TurnRunner,
  type TurnWatcher,
} from './turn-runner.port';
import { TurnStories } from './turn-stories';

export interface WorkflowTurnRunnerOptions extends Pick<EngineOptions, 'owner' | 'lease_ms' | 'store_retry'> {
  store: CheckpointStore;
  sessions: SessionRepository;
  services: Omit<TurnDeps, 'conversations'>;
  clock?: Clock;
  /** Sees everything that happens to runs, for logs and metrics. */
  observer?: RunObserver;
  /** Hears what went wrong where nobody waits for an answer. */
  onFault: (error: unknown, about: { run_id?: string }) => void;
}

const KNOWN_ENDED = 10_000;

/** Turns as runs of the workflow engine: each message is durable before it is acknowledged, each node after it has run. */
export class WorkflowTurnRunner extends TurnRunner {
  private readonly engine: WorkflowEngine;
  private readonly turns: Workflow<Turn, TurnEvent>;
  private readonly stories = new TurnStories();
  private readonly conclusion: RunConclusion;
  private readonly ended = new RecentIds(KNOWN_ENDED);
  private readonly stopping = new AbortController();

  constructor(private readonly options: WorkflowTurnRunnerOptions) {
    super();
    const { sessions, services, observer, clock = new SystemClock(), ...engine } = options;
    this.engine = new WorkflowEngine({
      ...engine,
      clock,
      observer: (event) => {
        this.stories.hear(event);
        observer?.(event);
      },
    });
    const past = (run_id: string) => this.past(run_id);
    const conversations = new StoredConversations({
      sessions,
      past,
      hasEnded: (run_id) => this.ended.has(run_id),
      nextIndex: (run_id) => this.stories.of(run_id)?.next ?? 0,
      onWaiting: (session_id, notice) => this.stories.watcher?.onWaiting(session_id, notice) ?? (() => {}),
    });
    this.conclusion = new RunConclusion({
      stories: this.stories,
      conversations,
      past,
      cancel: (run_id) => this.engine.cancel(run_id),
      clock,
      stopping: this.stopping.signal,
      onFault: engine.onFault,
    });
    this.turns = this.engine.register(turnFlow, { ...services, conversations });
  }

  override watch(watcher: TurnWatcher): void {
    this.stories.watcher = watcher;
  }

  override async accept(turn: NewTurn): Promise<boolean> {
    const { turn_id: run_id, session_id: group } = turn;
    try {
      await this.turns.accept({ run_id, group, input: newBuyerTurn(turn) });
      return true;
    } catch (error) {
      if (error instanceof RunExists) return false;
      throw new MessageNotStored(run_id, error);
    }
  }

  override run(session_id: string, run_id: string): Promise<TurnEnd> {
    this.stories.begin(run_id);
    return this.finish(session_id, run_id, this.turns.run(run_id));
  }

  override async resume(run_id: string, answer: NewTurn): Promise<Resumption> {
    const { turn_id, session_id } = answer;
    // Sent again after its process died, it may have been accepted as a message of its own.
    if (answer.client_msg_id !== undefined && (await this.isStored(turn_id))) return { kind: 'duplicate' };
    try {
      const { running, stored } = this.startAnswer(run_id, answer);
      await stored;
      return { kind: 'resumed', end: this.finish(session_id, run_id, running) };
    } catch (error) {
      if (!(error instanceof RunNotPaused || error instanceof RunHeld || error instanceof RunNotFound))
        throw new MessageNotStored(turn_id, error);
      return { kind: (await wasAnsweredBy(this.options.store, run_id, turn_id)) ? 'duplicate' : 'not_paused' };
    }
  }

  override async cancel(session_id: string, run_id: string): Promise<boolean> {
    const isHere = this.stories.of(run_id) !== undefined;
    const isCancelled = await this.engine.cancel(run_id);
    if (isCancelled && !isHere) await this.conclusion.settleCancelled(session_id, run_id);
    return isCancelled;
  }

  override past(run_id: string): Promise<PastRun | undefined> {
    return readPastRun(this.options.store, run_id);
  }

  override async takeUp(): Promise<void> {
    for (const { run_id, group: session_id = '', result } of await this.engine.takeUpOrphans()) {
      const running = result as Promise<RunResult<Turn>>; // only turns are registered
      this.stories.watcher?.takenUp(session_id, run_id, this.finish(session_id, run_id, running));
    }
  }

  override async drain(): Promise<void> {
    this.stopping.abort();
    await this.engine.drain();
  }

  private async isStored(turn_id: string): Promise<boolean> {
    try {
      return (await this.options.store.load(turn_id)) !== undefined;
    } catch (error) {
      throw new MessageNotStored(turn_id, error);
    }
  }

  /** `stored` resolves when the answer is durable, and rejects when it was not taken. */
  private startAnswer(run_id: string, answer: NewTurn) {
    let tell = () => {};
    const resumed = new Promise<void>((resolve) => (tell = resolve));
    const running = this.turns.resume(run_id, answerTurn(answer), ({ type }) => type === 'run.resumed' && tell());
    const ended = running.then((result) => {
      if (result.status === 'failed' && isStorageFailure(result.failure)) throw result.failure.cause;
    });
    return { running, stored: Promise.race([resumed, ended]) };
  }

  private async finish(session_id: string, run_id: string, running: Promise<RunResult<Turn>>): Promise<TurnEnd> {
    try {
      const result = await running;
      const end = await this.endOf(session_id, result);
      if (end === 'ended') this.ended.add(run_id);
      return end;
    } catch (error) {
      const isOthers = error instanceof EngineDraining || error instanceof RunHeld;
      if (!isOthers) this.options.onFault(error, { run_id });
      return 'handed_over';
    } finally {
      this.stories.forget(run_id);
    }
  }

  private async endOf(session_id: string, result: RunResult<Turn>): Promise<TurnEnd> {
    if (result.status === 'completed') return 'ended';
    return result.status === 'paused' ? 'paused' : this.conclusion.conclude(session_id, result);
  }
}
