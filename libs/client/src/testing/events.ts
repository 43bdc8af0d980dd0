import type { ServerEvent, ServerEventBody } from '@talknshop/contracts';

/** An event of a turn; with `turn_id: null` one of the connection. */
export function anEvent(body: ServerEventBody, seq: number, turn_id: string | null = 'turn_1'): ServerEvent {
  return { ...body, seq, turn_id, session_id: 'sess_1', timestamp: '2026-01-01T00:00:00.000Z' };
}

export function aGreeting(seq = 0): ServerEvent {
  const data = {
    session_id: 'sess_1',
    message: 'Hello.',
    workflow_stage: 'initial' as const,
    resumed: seq > 0,
    history: [],
  };
  return anEvent({ type: 'connected', data }, seq, null);
}

export function aToken(seq: number, content = 'Hello'): ServerEvent {
  return anEvent({ type: 'token', data: { content, is_complete: false } }, seq);
}

export function done(seq: number, turn_id = 'turn_1'): ServerEvent {
  return anEvent({ type: 'done', data: { message: 'Done.', workflow_stage: 'completed' } }, seq, turn_id);
}

/** The refusal of the message of that name. */
export function aRefusal(code: string, client_msg_id: string): ServerEvent {
  const data = {
    error: `Sorry: ${code}.`,
    code,
    severity: 'low' as const,
    recoverable: true,
    details: { client_msg_id },
  };
  return anEvent({ type: 'error', data }, 0, null);
}
