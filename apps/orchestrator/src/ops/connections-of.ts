import type { OpsConnections, OpsUserConnections } from '@talknshop/contracts';
import type { ChatConnection } from '../gateway/ws/chat-connection';

const MOST_USERS = 50;

/** Connections counted by their users, those with the oldest first. */
export function connectionsOf(open: readonly Pick<ChatConnection, 'identity' | 'last_heard_at'>[]): OpsConnections {
  const by_user = Map.groupBy(open, ({ identity }) => identity.user_id);
  const users = [...by_user].map(([user_id, theirs]): OpsUserConnections => {
    const since = Math.min(...theirs.map(({ identity }) => identity.connected_at));
    const last_heard_at = Math.max(...theirs.map((each) => each.last_heard_at));
    return { user_id, count: theirs.length, since: isoOf(since), last_heard_at: isoOf(last_heard_at) };
  });
  users.sort((one, other) => one.since.localeCompare(other.since));
  return { total: open.length, users: users.slice(0, MOST_USERS) };
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}
