import type { SessionList, SessionState, SessionStats } from '@talknshop/contracts';
import { SessionDirectory } from '../../session/session-directory.port';

/** Conversations in memory; a test puts them there. */
export class FakeSessionDirectory extends SessionDirectory {
  /** Thrown by every call, as when the storage is away. */
  fault?: Error;
  private readonly sessions = new Map<string, SessionState>();

  put(...sessions: SessionState[]): void {
    for (const session of sessions) this.sessions.set(session.session_id, session);
  }

  override async get(session_id: string, owner?: string): Promise<SessionState | undefined> {
    if (this.fault) throw this.fault;
    const session = this.sessions.get(session_id);
    return owner === undefined || session?.user_id === owner ? session : undefined;
  }

  override async list(user_id: string, limit: number): Promise<SessionList> {
    if (this.fault) throw this.fault;
    const own = [...this.sessions.values()].filter((session) => session.user_id === user_id);
    return { sessions: own.slice(0, limit) };
  }

  override async delete(session_id: string, owner?: string): Promise<boolean> {
    return (await this.get(session_id, owner)) !== undefined && this.sessions.delete(session_id);
  }

  override async stats(): Promise<SessionStats> {
    if (this.fault) throw this.fault;
    return { total: this.sessions.size, by_stage: {} };
  }
}
