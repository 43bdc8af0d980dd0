import type { CrosspostJob } from '@talknshop/contracts';

/**
 * For how many seconds a job can still be taken back unseen, counted up; 0 once it is public. A clock that goes wrong never makes it
 * longer than the grace that was given.
 */
export function graceLeft(
  { public_at, created_at }: Pick<CrosspostJob, 'public_at' | 'created_at'>,
  now: number,
): number {
  if (!public_at) return 0;
  const given_ms = Date.parse(public_at) - Date.parse(created_at);
  const left_ms = Math.min(Date.parse(public_at) - now, given_ms);
  return Math.max(0, Math.ceil(left_ms / 1000));
}
