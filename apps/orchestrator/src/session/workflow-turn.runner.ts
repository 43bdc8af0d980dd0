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
  type RunEvent,
  type RunObserver,
  type RunResult,
  SystemClock,
  type Workflow,
  WorkflowEngine,
} from '@talknshop/workflow';
import { buyerFlow } from '../flows/buyer/buyer.flow';
import { answerTurn, type BuyerDeps, type BuyerTurn, newBuyerTurn } from '../flows/buyer/buyer-turn';
import { wordsOf } from '../flows/buyer/words';
import type { TurnEvent } from '../flows/turn-event';
import { insist } from './insist';
import { readPastRun, wasAnsweredBy } from './past-run';
import type { EndedRun } from './record/ended-run';
import { RecentIds } from './recent-ids';
import { MessageNotStored } from './session.errors';
import { SESSION_GONE } from './session-gone';
import { StoredConversations } from './stored-conversations';
import { isStorageFailure, turnEnding } from './turn-ending';
import {
  type NewTurn,
  type PastRun,
  type Resumption,
  type TurnEnd,
  TurnRunner,
  type TurnWatcher,
} from './turn-runner.port';

export interface WorkflowTurnRunnerOptions extends Pick<EngineOptions, 'owner' | 'lease_ms' | 'store_retry'> {
  store: CheckpointStore;
  sessions: SessionRepository;
  buyer: Omit<BuyerDeps, 'conversations'>;
  clock?: Clock;
  /** Sees everything that happens to runs, for logs and metrics. */
  observer?: RunObserver;
  /** Hears what went wrong where nobody waits for an answer. */
  onFault: (error: unknown, about: { run_id?: string }) => void;
}

/** How far a run under way here has told its story. */
interface Story {
  /** The place of its next event. */
  next: number;
  last?: TurnEvent;
}

const KNOWN_ENDED = 10_000;

/** Turns as runs of the workflow engine: each message is durable before it is acknowledged, each node after it has run. */
export class WorkflowTurnRunner extends TurnRunner {
  private readonly engine: WorkflowEngine;
  private readonly turns: Workflow<BuyerTurn, TurnEvent>;
  private readonly conversations: StoredConversations;
  private readonly stories = new Map<string, Story>();
  private readonly ended = new RecentIds(KNOWN_ENDED);
  private readonly stopping = new AbortController();
  private readonly clock: Clock;
  private watcher?: TurnWatcher;

  constructor(private readonly options: WorkflowTurnRunnerOptions) {
    super();
    const { sessions, buyer, observer, clock = new SystemClock(), ...engine } = options;
    this.clock = clock;
    this.engine = new WorkflowEngine({
      ...engine,
      clock,
      observer: (event) => {
        this.hear(event);
        observer?.(event);
      },
    });
    this.conversations = new StoredConversations({
      sessions,
      past: (run_id) => this.past(run_id),
      hasEnded: (run_id) => this.ended.has(run_id),
      nextIndex: (run_id) => this.stories.get(run_id)?.next ?? 0,
    });
    this.turns = this.engine.register(buyerFlow, { ...buyer, conversations: this.conversations });
  }

  override watch(watcher: TurnWatcher): void {
    this.watcher = watcher;
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
    this.stories.set(run_id, { next: 0 });
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
    const isHere = this.stories.has(run_id);
    const isCancelled = await this.engine.cancel(run_id);
    if (isCancelled && !isHere) await this.settleCancelled(session_id, run_id);
    return isCancelled;
  }

  override past(run_id: string): Promise<PastRun | undefined> {
    return readPastRun(this.options.store, run_id);
  }

  override async takeUp(): Promise<void> {
    for (const { run_id, group: session_id = '', result } of await this.engine.takeUpOrphans()) {
      const running = result as Promise<RunResult<BuyerTurn>>; // only the buyer flow is registered
      this.watcher?.takenUp(session_id, run_id, this.finish(session_id, run_id, running));
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

  private hear(event: RunEvent): void {
    if (event.type !== 'emitted') return;
    const said = event.event as TurnEvent; // only the buyer flow is registered
    const { run_id, group = '', index } = event;
    this.stories.set(run_id, { next: index + 1, last: said });
    this.watcher?.said(group, run_id, index, said);
  }

  private async finish(session_id: string, run_id: string, running: Promise<RunResult<BuyerTurn>>): Promise<TurnEnd> {
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
      this.stories.delete(run_id);
    }
  }

  private async endOf(session_id: string, result: RunResult<BuyerTurn>): Promise<TurnEnd> {
    if (result.status === 'completed') return 'ended';
    return result.status === 'paused' ? 'paused' : this.conclude(session_id, result);
  }

  /** Ends a turn whose flow could not, and records it. One that has told its end, or goes on elsewhere, is left alone. */
  private async conclude(session_id: string, result: RunResult<BuyerTurn>): Promise<TurnEnd> {
    const { run_id, status, state } = result;
    if (status !== 'failed' && status !== 'cancelled') return 'handed_over';
    const { next = 0, last } = this.stories.get(run_id) ?? {};
    const failure = status === 'failed' ? result.failure : undefined;
    if (failure && failure.code !== SESSION_GONE.code) this.options.onFault(failure.cause ?? failure, { run_id });
    const ending = turnEnding({ run_id, turn_id: state.turn_id, status, failure, last, at: this.clock.now() });
    if (!ending || !this.watcher) return 'handed_over';
    const last_seq = this.watcher.said(session_id, run_id, next || undefined, ending);
    // What could not be stored is still running as far as the store knows: nobody may go on with what was told to have ended.
    if (failure && isStorageFailure(failure)) await this.insist(run_id, () => this.engine.cancel(run_id));
    await this.insist(run_id, () =>
      this.conversations.settle(endedRun(session_id, run_id, state, ending, status, last_seq)),
    );
    return 'ended';
  }

  private async settleCancelled(session_id: string, run_id: string): Promise<void> {
    const past = await this.past(run_id);
    if (!past) return;
    const { events } = past;
    const first_seq = events[0]?.first_seq ?? 1;
    const turn_id = events.at(-1)?.turn_id ?? run_id;
    const last_seq = first_seq + events.length - 1;
    await this.conversations.settle({ session_id, run_id, turn_id, status: 'cancelled', last_seq });
  }

  private insist(run_id: string, operation: () => Promise<unknown>): Promise<void> {
    const onFault = (error: unknown) => this.options.onFault(error, { run_id });
    return insist(operation, { clock: this.clock, signal: this.stopping.signal, onFault });
  }
}

function endedRun(
  session_id: string,
  run_id: string,
  state: BuyerTurn,
  ending: TurnEvent,
  status: EndedRun['status'],
  last_seq: number,
): EndedRun {
  const { turn_id = run_id, at: replied_at } = ending;
  const ended = { session_id, run_id, turn_id, status, last_seq };
  if (turn_id !== state.turn_id) return ended; // a question that was taken back: it was recorded when it was asked
  const { client_msg_id, intent, received_at, requirement_spec } = state;
  const exchange = { turn_id, intent, message: wordsOf(state), reply: wordsOfEnding(ending), received_at, replied_at };
  return { ...ended, client_msg_id, exchange, requirement_spec };
}

function wordsOfEnding({ type, data }: TurnEvent): string {
  if (type === 'error') return data.error;
  return type === 'done' ? data.message : '';
}
