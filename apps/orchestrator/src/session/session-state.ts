import type { StoredSession } from '@talknshop/aws';
import type { ClarificationData, PostingMode, SessionState } from '@talknshop/contracts';
import type { KeptSale, Posting } from '../flows/seller/posting';

/** A session without what only its keepers need. */
export function toSessionState({
  version: _,
  last_seq: _last,
  turns: _turns,
  ...session
}: StoredSession): SessionState {
  return session;
}

const POSTING = 'posting';
const MODE = 'posting_mode';

/** What of its listing was posted. */
export function postingOf({ metadata }: SessionState): Posting | undefined {
  return metadata[POSTING] as Posting | undefined; // only `withSale` writes it
}

/** How its listing is to be posted, where its seller has said so. */
export function postingModeOf({ metadata }: SessionState): PostingMode | undefined {
  return metadata[MODE] as PostingMode | undefined; // only `withSale` writes it
}

/** A session with what is for sale in it from now on. */
export function withSale(stored: StoredSession, sale: KeptSale | undefined): StoredSession {
  if (!sale) return stored;
  const { [POSTING]: _, [MODE]: _mode, ...metadata } = stored.metadata;
  const { listing, posting, mode } = sale;
  const kept = { ...(posting && { [POSTING]: posting }), ...(mode && { [MODE]: mode }) };
  return { ...stored, listing_spec: listing, metadata: { ...metadata, ...kept } };
}

const PENDING = 'pending_question';

/** The question that waits for an answer. */
export function pendingQuestionOf({ metadata }: SessionState): ClarificationData | undefined {
  return metadata[PENDING] as ClarificationData | undefined; // only `withPendingQuestion` writes it
}

export function withPendingQuestion(
  { [PENDING]: _, ...metadata }: Record<string, unknown>,
  question: ClarificationData | undefined,
): Record<string, unknown> {
  return question ? { ...metadata, [PENDING]: question } : metadata;
}
