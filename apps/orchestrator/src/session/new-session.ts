import type { SessionState } from '@talknshop/contracts';

/** A conversation in which nothing was said yet. `now` in epoch milliseconds. */
export function newSession(owner: Pick<SessionState, 'session_id' | 'user_id' | 'source'>, now: number): SessionState {
  const begun_at = new Date(now).toISOString();
  return {
    ...owner,
    workflow_stage: 'initial',
    request_type: 'chat',
    clarification_count: 0,
    last_media: [],
    turn_history: [],
    created_at: begun_at,
    updated_at: begun_at,
    metadata: {},
  };
}
