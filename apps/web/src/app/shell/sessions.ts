import type { SessionSummary } from '@talknshop/contracts';

export function sessionsKey(user_id: string): readonly string[] {
  return ['sessions', user_id];
}

/** What was asked first in a conversation, where this browser knows. */
export type FirstWords = (session_id: string) => string | undefined;

/** What a conversation is called: what was asked in it first, or else what was said last. */
export function sessionTitle({ session_id, last_message }: SessionSummary, firstWords: FirstWords): string {
  return firstWords(session_id)?.trim() || last_message?.trim() || 'New conversation';
}
