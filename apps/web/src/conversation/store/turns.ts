import type { Outgoing } from '@talknshop/client';
import type { ServerEvent } from '@talknshop/contracts';
import type { ConversationView, Entry, TurnEntry } from './conversation-view';

/** Clocks of servers differ a little. */
const TOLERANCE_MS = 2000;

/** A message as it is shown the moment it is said. */
export function newTurn(message: Outgoing, { connection, connected_at }: ConversationView): TurnEntry {
  const { client_msg_id, message: text, media = [], type } = message;
  const isOpen = connection.kind === 'open';
  const delivery = isOpen ? 'sent' : 'queued';
  return {
    ...blankTurn(`said:${client_msg_id}`),
    ...(isOpen && { since: connected_at }),
    status: 'waiting',
    user: { text, media, as: type, delivery, client_msg_id },
  };
}

/** A turn of which nothing is known but its words. */
export function outline(turn_id: string, text: string | undefined, reply: string): TurnEntry {
  return { ...blankTurn(`turn:${turn_id}`), turn_id, status: 'outline', ...words(text), reply, isReplyComplete: true };
}

export function findTurn({ entries }: ConversationView, turn_id: string): TurnEntry | undefined {
  const meant = baseOf(turn_id);
  return entries.findLast((entry): entry is TurnEntry => entry.kind === 'turn' && entry.turn_id === meant);
}

export function patchTurn(view: ConversationView, key: string, turn: TurnEntry): ConversationView {
  const index = view.entries.findLastIndex((entry) => entry.key === key);
  return view.entries[index] === turn ? view : { ...view, entries: view.entries.with(index, turn) };
}

/** Gives turns that came without their user's words what is known of these by now. */
export function withWords(view: ConversationView, said: Readonly<Record<string, string>>): ConversationView {
  const entries = view.entries.map((entry) =>
    entry.kind === 'turn' && !entry.user ? { ...entry, ...words(said[entry.turn_id ?? '']) } : entry,
  );
  return { ...view, said: { ...view.said, ...said, ...view.said }, entries }; // what is known already stays first
}

export function dropEntry(view: ConversationView, key: string): ConversationView {
  return { ...view, entries: view.entries.filter((entry) => entry.key !== key) };
}

/**
 * Makes sure that there is an entry for the turn of an event. A turn that nobody has seen yet is that of the oldest message from
 * here which has none, as turns begin in the order of their messages; or else of another device, or of long ago.
 */
export function placeTurn(view: ConversationView, turn_id: string, event: ServerEvent): ConversationView {
  const known = findTurn(view, turn_id);
  if (known?.status === 'outline') return patchTurn(view, known.key, begunAgain(known));
  if (known || turn_id !== baseOf(turn_id)) return view;
  const ours = view.entries.find((entry) => mayBe(entry, event));
  if (ours) return patchTurn(view, ours.key, { ...ours, turn_id, status: 'running' });
  const foreign: TurnEntry = { ...blankTurn(`turn:${turn_id}`), turn_id, ...words(view.said[turn_id]) };
  const before = view.entries.findIndex((entry) => isUnplaced(entry));
  return { ...view, entries: view.entries.toSpliced(before < 0 ? view.entries.length : before, 0, foreign) };
}

/** Whether it happened while this page was there to see it, rather than being told again. */
export function isLive(
  { connected_at }: Pick<ConversationView, 'connected_at'>,
  { timestamp }: Pick<ServerEvent, 'timestamp'>,
): boolean {
  return connected_at !== undefined && Date.parse(timestamp) >= connected_at - TOLERANCE_MS;
}

/** Taking a question back is told under a name of its own. */
function baseOf(turn_id: string): string {
  return turn_id.replace(/\.cancel$/, '');
}

function blankTurn(key: string): TurnEntry {
  return { kind: 'turn', key, status: 'running', marketplaces: [], jobs: [], reply: '', isReplyComplete: false };
}

/** Its events come after all, from the first on. */
function begunAgain({ key, turn_id, user }: TurnEntry): TurnEntry {
  return { ...blankTurn(key), turn_id, user };
}

function words(text: string | undefined): Pick<TurnEntry, 'user'> {
  return text === undefined ? {} : { user: { text, media: [], as: 'message', delivery: 'sent' } };
}

function mayBe(entry: Entry, { timestamp }: ServerEvent): entry is TurnEntry {
  if (entry.kind !== 'turn' || entry.status !== 'waiting' || entry.user?.delivery === 'refused') return false;
  return entry.since !== undefined && Date.parse(timestamp) >= entry.since - TOLERANCE_MS;
}

/** What is told again comes before what was not told yet. */
function isUnplaced(entry: Entry): boolean {
  return entry.kind === 'turn' && (entry.status === 'waiting' || entry.status === 'outline');
}
