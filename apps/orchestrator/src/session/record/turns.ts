import type { StoredSession, StoredTurn } from '@talknshop/aws';

/** The run a turn is part of. */
export function runOf({ turn_id, run_id = turn_id }: StoredTurn): string {
  return run_id;
}

/** The run whose question waits for an answer, as far as is stored; a question before the newest turn waits no more. */
export function pausedRunOf({ turns }: Pick<StoredSession, 'turns'>): string | undefined {
  const newest = turns.at(-1);
  return newest?.status === 'paused' ? runOf(newest) : undefined;
}

/** Not known to have ended: running, or waiting for an answer. */
export function isOpen({ status }: StoredTurn): boolean {
  return status === 'running' || status === 'paused' || status === 'queued';
}

/** The turns without open questions: one that is not answered when something else begins stays unanswered. */
export function answered(turns: readonly StoredTurn[]): StoredTurn[] {
  return turns.map((turn) => (turn.status === 'paused' ? { ...turn, status: 'completed' } : turn));
}

/** Adds a turn, or puts it in the place of what was known of it. */
export function withTurn(turns: readonly StoredTurn[], turn: StoredTurn): StoredTurn[] {
  const place = turns.findIndex(({ turn_id }) => turn_id === turn.turn_id);
  return place < 0 ? [...turns, turn] : turns.with(place, turn);
}

/** A turn as it stands when it ends; its first number follows the last one of its session unless it is known. */
export function endedTurn(
  known: StoredTurn | undefined,
  turn: Omit<StoredTurn, 'first_seq'> & { run_id: string },
  session_last_seq: number,
): StoredTurn {
  const { run_id, ...rest } = turn;
  const first_seq = known?.first_seq ?? session_last_seq + 1;
  const client_msg_id = turn.client_msg_id ?? known?.client_msg_id;
  return { ...rest, client_msg_id, ...(run_id !== turn.turn_id && { run_id }), first_seq };
}
