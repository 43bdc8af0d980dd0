import type { SessionState } from '@talknshop/contracts';

const BEGUN = '2026-03-01T12:00:00.000Z';

/** A chat session that has just begun. */
export function aSession(overrides: Partial<SessionState> = {}): SessionState {
  return {
    session_id: 'session-1',
    user_id: 'user-1',
    source: 'chat',
    workflow_stage: 'initial',
    request_type: 'search',
    clarification_count: 0,
    last_media: [],
    turn_history: [],
    created_at: BEGUN,
    updated_at: BEGUN,
    metadata: {},
    ...overrides,
  };
}
