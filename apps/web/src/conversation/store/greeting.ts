import type { ServerEventOf, TurnMessage } from '@talknshop/contracts';
import type { ConversationView, Entry, TurnEntry } from './conversation-view';
import { findTurn, outline } from './turns';

/** The view after the server's greeting: of a conversation that is come back to, the latest words are there at once. */
export function afterGreeting(
  view: ConversationView,
  { data, timestamp }: ServerEventOf<'connected'>,
): ConversationView {
  const { session_id, history, pending_question, resumed } = data;
  const connected_at = Date.parse(timestamp);
  const said = { ...view.said, ...saidIn(history) };
  const greeted = {
    ...view,
    trouble: undefined,
    session_id,
    said,
    connected_at,
    entries: sendable(view.entries, connected_at),
  };
  const missing = outlinesOf(history).filter(({ turn_id = '' }) => !findTurn(greeted, turn_id));
  const last = missing.at(-1);
  if (last && pending_question) Object.assign(last, { status: 'outline', question: pending_question, reply: '' });
  return { ...greeted, entries: [...missing, ...greeted.entries], resumed: resumedHow(view, resumed) };
}

/** What was said without a line goes out now. */
function sendable(entries: readonly Entry[], since: number): readonly Entry[] {
  return entries.map((entry) => (isSaidOffline(entry) ? { ...entry, since } : entry));
}

function isSaidOffline(entry: Entry): boolean {
  return entry.kind === 'turn' && entry.status === 'waiting' && entry.since === undefined;
}

function resumedHow(view: ConversationView, isResumed: boolean): ConversationView['resumed'] {
  if (view.connected_at !== undefined) return 'caught_up';
  if (!isResumed) return undefined;
  return Object.keys(view.said).length > 0 ? 'here' : 'elsewhere';
}

function saidIn(history: readonly TurnMessage[]): Record<string, string> {
  return Object.fromEntries(
    history.filter(({ role }) => role === 'user').map(({ turn_id, content }) => [turn_id, content]),
  );
}

function outlinesOf(history: readonly TurnMessage[]): TurnEntry[] {
  const said = saidIn(history);
  const ids = [...new Set(history.map(({ turn_id }) => turn_id))];
  return ids.map((turn_id) => {
    const replies = history.filter((message) => message.turn_id === turn_id && message.role === 'assistant');
    return outline(turn_id, said[turn_id], replies.map(({ content }) => content).join('\n\n'));
  });
}
