import type { Expression } from './expressions';

const MS_PER_HOUR = 3_600_000;

/** Epoch seconds, as DynamoDB wants them, `hours` after `now` (epoch milliseconds). */
export function expiryAfter(hours: number, now: number): number {
  return toSeconds(now + hours * MS_PER_HOUR);
}

/** Holds for an item that has not expired at `now`: DynamoDB deletes what has expired days late. */
export function notExpired(now: number): Expression {
  return { expression: '#expires_at > :alive_at', values: { ':alive_at': toSeconds(now) } };
}

export function isExpired(item: Record<string, unknown>, now: number): boolean {
  return typeof item.expires_at !== 'number' || item.expires_at <= toSeconds(now);
}

export function toSeconds(epoch_ms: number): number {
  return Math.floor(epoch_ms / 1_000);
}
