import type { SessionRepository, StoredSession } from '@talknshop/aws';
import type { SessionList, SessionState, SessionStats } from '@talknshop/contracts';
import { SessionDirectory } from './session-directory.port';
import { toSessionState } from './session-state';

/** The directory straight from the repository. */
export class RepositorySessionDirectory extends SessionDirectory {
  constructor(
    private readonly sessions: SessionRepository,
    /** Told of every session that was deleted. */
    private readonly onDeleted: (session: StoredSession) => Promise<void>,
  ) {
    super();
  }

  override async get(session_id: string, owner?: string): Promise<SessionState | undefined> {
    const session = await this.sessions.get(session_id);
    return session && (owner === undefined || session.user_id === owner) ? toSessionState(session) : undefined;
  }

  override async list(user_id: string, limit: number): Promise<SessionList> {
    const { sessions } = await this.sessions.listByUser(user_id, { limit });
    return { sessions };
  }

  override async delete(session_id: string, owner?: string): Promise<boolean> {
    const session = await this.sessions.get(session_id);
    if (!session || (owner !== undefined && session.user_id !== owner)) return false;
    if (!(await this.sessions.delete(session_id))) return false;
    await this.onDeleted(session);
    return true;
  }

  override stats(): Promise<SessionStats> {
    return this.sessions.stats();
  }
}
