import type { RequirementSpec, SearchResults, SessionState, SessionStats } from '@talknshop/contracts';
import { countByStage } from '../session/count-by-stage';
import type { DynamoSessionOptions } from '../session/dynamo-session.repository';
import { decodeCursor, type SessionCursor } from '../session/session-cursor';
import { toPage } from '../session/session-page';
import { SessionRepository, type PageOptions } from '../session/session-repository.port';
import { SessionConflict, SessionNotFound } from '../session/session.errors';
import { KEPT_TURNS, type SessionPage, type StoredSession } from '../session/stored-session';

/** Keeps sessions as text, so that nobody shares an object with it by accident. */
export class InMemorySessionRepository extends SessionRepository {
  private readonly entries = new Map<string, { json: string; expires_at: number }>();
  private readonly ttl_ms: number;
  private readonly now: () => number;

  constructor({ ttl_hours = 24, now = Date.now }: DynamoSessionOptions = {}) {
    super();
    this.ttl_ms = ttl_hours * 3_600_000;
    this.now = now;
  }

  async create(session: SessionState): Promise<StoredSession | undefined> {
    if (this.find(session.session_id)) return undefined;
    return this.put({ ...session, version: 1, last_seq: 0, turns: [] });
  }

  async get(session_id: string): Promise<StoredSession | undefined> {
    return this.find(session_id);
  }

  async update(session: StoredSession): Promise<StoredSession> {
    const stored = this.must(session.session_id);
    if (stored.version !== session.version) throw new SessionConflict(session.session_id, session.version);
    return this.renew(session);
  }

  async delete(session_id: string): Promise<boolean> {
    const existed = this.find(session_id) !== undefined;
    this.entries.delete(session_id);
    return existed;
  }

  async listByUser(user_id: string, { limit, cursor }: PageOptions = {}): Promise<SessionPage> {
    const after = cursor === undefined ? undefined : decodeCursor(cursor);
    const sessions = this.all()
      .filter((session) => session.user_id === user_id)
      .sort((one, other) => newestFirst(one, other))
      .filter((session) => !after || newestFirst(after, session) < 0);
    return toPage(sessions, limit);
  }

  async saveRequirement(session_id: string, requirement_spec: RequirementSpec): Promise<StoredSession> {
    return this.renew({ ...this.must(session_id), requirement_spec });
  }

  async saveResults(session_id: string, search_results: SearchResults): Promise<StoredSession> {
    return this.renew({ ...this.must(session_id), search_results });
  }

  async countClarification(session_id: string): Promise<StoredSession> {
    const session = this.must(session_id);
    return this.renew({ ...session, clarification_count: session.clarification_count + 1 });
  }

  async stats(): Promise<SessionStats> {
    return countByStage(this.all());
  }

  private find(session_id: string): StoredSession | undefined {
    const entry = this.entries.get(session_id);
    return entry && entry.expires_at > this.now() ? (JSON.parse(entry.json) as StoredSession) : undefined;
  }

  private must(session_id: string): StoredSession {
    const session = this.find(session_id);
    if (!session) throw new SessionNotFound(session_id);
    return session;
  }

  private all(): StoredSession[] {
    return [...this.entries.keys()].flatMap((session_id) => this.find(session_id) ?? []);
  }

  private renew(session: StoredSession): StoredSession {
    const updated_at = new Date(this.now()).toISOString();
    return this.put({ ...session, version: session.version + 1, updated_at });
  }

  private put(session: StoredSession): StoredSession {
    const json = JSON.stringify({ ...session, turns: session.turns.slice(-KEPT_TURNS) });
    this.entries.set(session.session_id, { json, expires_at: this.now() + this.ttl_ms });
    return JSON.parse(json) as StoredSession;
  }
}

function newestFirst(one: SessionCursor, other: SessionCursor): number {
  const [a, b] = [one, other].map(({ updated_at, session_id }) => `${updated_at} ${session_id}`);
  return a === b ? 0 : a! > b! ? -1 : 1;
}
