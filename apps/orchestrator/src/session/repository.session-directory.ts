import type { SessionRepository } from '@talknshop/aws';
import type { SessionList, SessionState, SessionStats } from '@talknshop/contracts';
import { SessionDirectory } from './session-directory.port';
import { toSessionState } from './session-state';

/** The directory straight from the repository. */
export class RepositorySessionDirectory extends SessionDirectory {
  constructor(private readonly sessions: SessionRepository) {
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
    return (await this.get(session_id, owner)) !== undefined && this.sessions.delete(session_id);
  }

  override stats(): Promise<SessionStats> {
    return this.sessions.stats();
  }
}
