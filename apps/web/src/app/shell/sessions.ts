import type { SessionSummary } from '@talknshop/contracts';

export function sessionsKey(user_id: string): readonly string[] {
  return ['sessions', user_id];
}

/** What a conversation is called: what was said in it last. */
export function sessionTitle({ last_message }: SessionSummary): string {
  return last_message?.trim() || 'New conversation';
}
