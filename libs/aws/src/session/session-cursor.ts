import { CursorInvalid } from './session.errors';

/** The session a page ended with. It names no user, so that nobody reads another's list with it. */
export interface SessionCursor {
  updated_at: string;
  session_id: string;
}

export function encodeCursor({ updated_at, session_id }: SessionCursor): string {
  return Buffer.from(JSON.stringify([updated_at, session_id])).toString('base64url');
}

/** Throws `CursorInvalid`. */
export function decodeCursor(cursor: string): SessionCursor {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 2) throw new CursorInvalid();
  const [updated_at, session_id] = parts as unknown[];
  if (!isFilled(updated_at) || !isFilled(session_id)) throw new CursorInvalid();
  return { updated_at, session_id };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (error) {
    throw new CursorInvalid(error);
  }
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
