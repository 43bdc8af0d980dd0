import { type CheckpointStore, type HistoryEntry, readHistory, RunNotFound } from '@talknshop/workflow';
import type { BuyerTurn } from '../flows/buyer/buyer-turn';
import type { TurnEvent } from '../flows/turn-event';
import { turnEnding } from './turn-ending';
import type { PastRun } from './turn-runner.port';

/** What is durable of a run, with the ending that follows from it. */
export async function readPastRun(store: CheckpointStore, run_id: string): Promise<PastRun | undefined> {
  const history = await historyOf(store, run_id);
  const newest = history.at(-1);
  if (!newest) return undefined;
  const { status, at, failure } = newest;
  const events = eventsOf(history);
  const { turn_id } = turnOf(newest);
  const ending = turnEnding({ run_id, turn_id, status, failure, last: events.at(-1), at });
  return { status, turn_id, events: ending ? [...events, ending] : events };
}

/** Whether `turn_id` is the answer that a question of this run was given. */
export async function wasAnsweredBy(store: CheckpointStore, run_id: string, turn_id: string): Promise<boolean> {
  const history = await historyOf(store, run_id);
  return history.some((entry) => turnOf(entry).turn_id === turn_id);
}

async function historyOf(store: CheckpointStore, run_id: string): Promise<HistoryEntry[]> {
  try {
    return await readHistory(store, run_id);
  } catch (error) {
    if (error instanceof RunNotFound) return [];
    throw error;
  }
}

// The log of a turn holds what the buyer flow has put there.
const eventsOf = (history: HistoryEntry[]) =>
  history.flatMap(({ events }) => events.map(({ event }) => event as TurnEvent));
const turnOf = ({ state }: HistoryEntry) => state as unknown as BuyerTurn;
