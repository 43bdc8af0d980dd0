import type { PendingMessage, RefusedMessage } from '@talknshop/client';
import type { ConversationView, Entry, TurnEntry, UserWords } from './conversation-view';

/** Shows which messages still wait for a line. */
export function withDelivery(view: ConversationView, pending: readonly PendingMessage[]): ConversationView {
  const sent = new Map(pending.map(({ client_msg_id, is_sent }) => [client_msg_id, is_sent]));
  return mapWaiting(view, (user) => {
    const is_sent = sent.get(user.client_msg_id ?? '');
    if (is_sent === undefined || user.delivery === 'refused') return user;
    const delivery = is_sent ? 'sent' : 'queued';
    return user.delivery === delivery ? user : { ...user, delivery };
  });
}

/** Shows that a message was not taken, and how long to wait where there were too many. */
export function withRefusal(view: ConversationView, { message, error }: RefusedMessage, at: number): ConversationView {
  const shown = mapWaiting(view, (user) =>
    user.client_msg_id === message.client_msg_id ? { ...user, delivery: 'refused', error } : user,
  );
  const { retry_after_s } = error.details;
  return typeof retry_after_s === 'number' ? { ...shown, limited_until: at + retry_after_s * 1000 } : shown;
}

function mapWaiting(view: ConversationView, change: (user: UserWords) => UserWords): ConversationView {
  const entries = view.entries.map((entry) => (isWaiting(entry) ? withUser(entry, change(entry.user)) : entry));
  return entries.some((entry, index) => entry !== view.entries[index]) ? { ...view, entries } : view;
}

function isWaiting(entry: Entry): entry is TurnEntry & { user: UserWords } {
  return entry.kind === 'turn' && entry.status === 'waiting' && entry.user !== undefined;
}

function withUser(entry: TurnEntry & { user: UserWords }, user: UserWords): TurnEntry {
  return user === entry.user ? entry : { ...entry, user };
}
