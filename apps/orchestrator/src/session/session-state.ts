import type { StoredSession } from '@talknshop/aws';
import type { ClarificationData, SessionState } from '@talknshop/contracts';

/** A session without what only its keepers need. */
export function toSessionState({
  version: _,
  last_seq: _last,
  turns: _turns,
  ...session
}: StoredSession): SessionState {
  return session;
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
