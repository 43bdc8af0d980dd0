import type { DueCrosspost, StoredJob, StoredPosting } from './stored-crosspost';

/** When somebody has to look at it, in epoch milliseconds; `undefined`: it needs nobody. */
export function dueAt(stored: StoredJob | StoredPosting): number | undefined {
  const times = [stored.look_at, 'notice' in stored ? stored.notice?.send_at : undefined];
  const known = times.filter((time) => time !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

export function longestDueFirst(one: DueCrosspost, other: DueCrosspost): number {
  return one.due_at - other.due_at;
}

export function newestFirst(one: StoredJob, other: StoredJob): number {
  return other.created_at.localeCompare(one.created_at);
}
