import type { Clock, RunResult } from '@talknshop/workflow';
import { wordsOf } from '../flows/shared/words';
import type { KeptSale } from '../flows/seller/posting';
import type { Turn } from '../flows/turn';
import type { TurnEvent } from '../flows/turn-event';
import { insist } from './insist';
import type { EndedRun } from './record/ended-run';
import { SESSION_GONE } from './session-gone';
import type { StoredConversations } from './stored-conversations';
import { isStorageFailure, turnEnding } from './turn-ending';
import type { PastRun, TurnEnd } from './turn-runner.port';
import type { TurnStories } from './turn-stories';

export interface RunConclusionParts {
  stories: TurnStories;
  conversations: Pick<StoredConversations, 'settle'>;
  past: (run_id: string) => Promise<PastRun | undefined>;
  /** Stops a run in the store. */
  cancel: (run_id: string) => Promise<unknown>;
  clock: Clock;
  /** Aborts when this process leaves the rest to others. */
  stopping: AbortSignal;
  onFault: (error: unknown, about: { run_id?: string }) => void;
}

/** Ends the turns whose flow could not: tells how, and records it. */
export class RunConclusion {
  constructor(private readonly parts: RunConclusionParts) {}

  /** One that has told its end, or goes on elsewhere, is left alone. */
  async conclude(session_id: string, result: RunResult<Turn>): Promise<TurnEnd> {
    const { stories, conversations, onFault, cancel } = this.parts;
    const { run_id, status, state } = result;
    if (status !== 'failed' && status !== 'cancelled') return 'handed_over';
    const { next = 0, last } = stories.of(run_id) ?? {};
    const failure = status === 'failed' ? result.failure : undefined;
    if (failure && failure.code !== SESSION_GONE.code) onFault(failure.cause ?? failure, { run_id });
    const at = this.parts.clock.now();
    const ending = turnEnding({ run_id, turn_id: state.turn_id, status, failure, last, at });
    if (!ending || !stories.watcher) return 'handed_over';
    const last_seq = stories.watcher.said(session_id, run_id, next || undefined, ending);
    // What could not be stored is still running as far as the store knows: nobody may go on with what was told to have ended.
    if (failure && isStorageFailure(failure)) await this.insist(run_id, () => cancel(run_id));
    const ended = endedRun(session_id, run_id, state, ending, status, last_seq);
    await this.insist(run_id, () => conversations.settle(ended));
    return 'ended';
  }

  /** Records the end of a run that was cancelled while no process had it. */
  async settleCancelled(session_id: string, run_id: string): Promise<void> {
    const past = await this.parts.past(run_id);
    if (!past) return;
    const { events } = past;
    const first_seq = events[0]?.first_seq ?? 1;
    const turn_id = events.at(-1)?.turn_id ?? run_id;
    const last_seq = first_seq + events.length - 1;
    await this.parts.conversations.settle({ session_id, run_id, turn_id, status: 'cancelled', last_seq });
  }

  private insist(run_id: string, operation: () => Promise<unknown>): Promise<void> {
    const { clock, stopping: signal, onFault } = this.parts;
    return insist(operation, { clock, signal, onFault: (error) => onFault(error, { run_id }) });
  }
}

function endedRun(
  session_id: string,
  run_id: string,
  state: Turn,
  ending: TurnEvent,
  status: EndedRun['status'],
  last_seq: number,
): EndedRun {
  const { turn_id = run_id, at: replied_at } = ending;
  const ended = { session_id, run_id, turn_id, status, last_seq };
  if (turn_id !== state.turn_id) return ended; // a question that was taken back: it was recorded when it was asked
  const { client_msg_id, intent, received_at, requirement_spec } = state;
  const reply = state.reply ?? wordsOfEnding(ending);
  const exchange = { turn_id, intent, message: wordsOf(state), reply, received_at, replied_at };
  // Stopped while it waited for late marketplaces, it had shown what it found.
  const shown = state.reply === undefined ? {} : { search_results: state.search_results };
  return { ...ended, ...shown, client_msg_id, exchange, requirement_spec, sale: saleOf(state) };
}

/** A turn that had not begun knows nothing of what is for sale. */
function saleOf({ first_seq, listing, posting, mode }: Turn): KeptSale | undefined {
  return first_seq === 0 ? undefined : { listing, posting, mode };
}

function wordsOfEnding({ type, data }: TurnEvent): string {
  if (type === 'error') return data.error;
  return type === 'done' ? data.message : '';
}
