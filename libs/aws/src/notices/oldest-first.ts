import type { UserNotice } from '@talknshop/contracts';

const AT_ONCE = 50;

/** The oldest of the notices, by when they happened. */
export function oldestFirst(notices: readonly UserNotice[], limit = AT_ONCE): UserNotice[] {
  return [...notices].sort(byTime).slice(0, limit);
}

function byTime(one: UserNotice, other: UserNotice): number {
  const apart = Date.parse(one.happened_at) - Date.parse(other.happened_at);
  return apart || (one.notice_id < other.notice_id ? -1 : 1);
}
