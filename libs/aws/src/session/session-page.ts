import { encodeCursor } from './session-cursor';
import { toSummary } from './session-item';
import type { SessionPage } from './stored-session';

/** The first `size` sessions (or entries of their index); a cursor only when there are more. */
export async function toPage(entries: AsyncIterable<object> | Iterable<object>, size: number): Promise<SessionPage> {
  const sessions: SessionPage['sessions'] = [];
  for await (const entry of entries) {
    const last = sessions.at(-1);
    if (last && sessions.length === size) return { sessions, next_cursor: encodeCursor(last) };
    sessions.push(toSummary(entry));
  }
  return { sessions };
}
