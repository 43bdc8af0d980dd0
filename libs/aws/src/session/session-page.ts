import { encodeCursor } from './session-cursor';
import { toSummary } from './session-item';
import type { SessionPage } from './stored-session';

const DEFAULT_PAGE = 10;
const LARGEST_PAGE = 100;

/** The first `limit` sessions (or entries of their index); a cursor only when there are more. */
export async function toPage(
  entries: AsyncIterable<object> | Iterable<object>,
  limit = DEFAULT_PAGE,
): Promise<SessionPage> {
  const size = Math.min(Math.max(limit, 1), LARGEST_PAGE);
  const sessions: SessionPage['sessions'] = [];
  for await (const entry of entries) {
    const last = sessions.at(-1);
    if (last && sessions.length === size) return { sessions, next_cursor: encodeCursor(last) };
    sessions.push(toSummary(entry));
  }
  return { sessions };
}
