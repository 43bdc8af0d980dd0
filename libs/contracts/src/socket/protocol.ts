/** Events that end a turn: each turn has exactly one of them. */
export const TURN_ENDINGS = ['done', 'clarification', 'error'] as const;

export function endsTurn(type: string): boolean {
  return (TURN_ENDINGS as readonly string[]).includes(type);
}

/** Why a server closes a connection. */
export const CLOSE_CODES = {
  shutting_down: 1001,
  frame_too_large: 1009,
  bad_query: 4400,
  not_authenticated: 4401,
  foreign_session: 4403,
  no_pong: 4408,
  session_gone: 4410,
  connection_limit: 4429,
} as const;
