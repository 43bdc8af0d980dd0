import type { SessionSummary } from '@talknshop/contracts';
import type { Item } from '../dynamo/dynamo-table';
import { packText, unpackText, type PackedText } from '../dynamo/packed-text';
import { KEPT_TURNS, type StoredSession } from './stored-session';

/** Fields of no fixed size or shape: kept as JSON, compressed when long. The others are attributes of their own. */
const DOCUMENTS = [
  'requirement_spec',
  'listing_spec',
  'last_media',
  'transcript',
  'image_attributes',
  'search_results',
  'turn_history',
  'metadata',
  'turns',
] as const satisfies readonly (keyof StoredSession)[];

export function sessionKey(session_id: string) {
  return { session_id, sk: `SESSION#${session_id}` };
}

export function toSessionItem(session: StoredSession, expires_at: number): Item {
  const bounded = { ...session, turns: session.turns.slice(-KEPT_TURNS) };
  const documents = DOCUMENTS.filter((name) => bounded[name] !== undefined).map((name) => [
    name,
    packDocument(bounded[name]),
  ]);
  return { ...bounded, ...Object.fromEntries(documents), expires_at };
}

export function packDocument(document: unknown): PackedText {
  return packText(JSON.stringify(document));
}

/** `item` is one that `toSessionItem` has made: nobody else writes to the table. */
export function fromSessionItem(item: Item): StoredSession {
  const { sk: _sk, expires_at: _expires_at, write_id: _write_id, ...attributes } = item;
  const documents = DOCUMENTS.filter((name) => item[name] !== undefined).map((name) => [
    name,
    JSON.parse(unpackText(item[name] as PackedText)) as unknown,
  ]);
  return { ...attributes, ...Object.fromEntries(documents) } as StoredSession;
}

/** From a session, or its entry in the index by user. */
export function toSummary(entry: object): SessionSummary {
  const { session_id, source, workflow_stage, last_message, created_at, updated_at } = entry as SessionSummary;
  return {
    session_id,
    source,
    workflow_stage,
    ...(last_message !== undefined && { last_message }),
    created_at,
    updated_at,
  };
}
