import { CLOSE_CODES, type ErrorData } from '@talknshop/contracts';
import { BadQuery } from './socket-query';

/** A connection cannot be had: what the client is told, and the code it is closed with. */
export class ConnectionRefused extends Error {
  override readonly name = 'ConnectionRefused';

  constructor(
    readonly close_code: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Refusal {
  close_code: number;
  data: ErrorData;
  /** Whether it is our fault rather than the client's. */
  is_fault: boolean;
}

/** WebSocket's own code for a server that cannot go on: the client may come back. */
const INTERNAL_ERROR = 1011;

/** What to say before a connection that failed to open is closed. */
export function explainRefusal(error: unknown): Refusal {
  if (error instanceof BadQuery) return refused(CLOSE_CODES.bad_query, 'bad_query', error.message);
  if (error instanceof ConnectionRefused) return refused(error.close_code, error.code, error.message);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'foreign_session')
    return refused(CLOSE_CODES.foreign_session, code, 'this session belongs to somebody else');
  if (code === 'storage_unavailable')
    return fault(code, 'your conversation cannot be read right now; please reconnect in a moment');
  return fault('internal_error', 'something went wrong on our side');
}

function refused(close_code: number, code: string, error: string): Refusal {
  return { close_code, data: { error, code, severity: 'high', recoverable: false, details: {} }, is_fault: false };
}

function fault(code: string, error: string): Refusal {
  return {
    close_code: INTERNAL_ERROR,
    data: { error, code, severity: 'high', recoverable: true, details: {} },
    is_fault: true,
  };
}
