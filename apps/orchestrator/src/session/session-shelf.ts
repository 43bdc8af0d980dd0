import type { SessionRepository, StoredSession } from '@talknshop/aws';
import { SessionGone } from '../flows/conversations.errors';
import { LiveSession, type LiveSessionParts } from './live-session';

export interface SessionShelfParts {
  sessions: Pick<SessionRepository, 'get'>;
  past: (session_id: string, after_seq: number, before_seq: number) => ReturnType<LiveSessionParts['past']>;
  onFault: LiveSessionParts['onFault'];
}

/** The sessions this process has to do with. */
export class SessionShelf {
  private readonly live = new Map<string, LiveSession>();
  /** Sessions nothing was asked of since the last sweep. */
  private idle = new Set<string>();

  constructor(private readonly parts: SessionShelfParts) {}

  [Symbol.iterator](): IterableIterator<LiveSession> {
    return this.live.values();
  }

  /** The session, new here when it was not on the shelf; the stored one may not have been seen. */
  at(session_id: string): LiveSession {
    this.idle.delete(session_id);
    return this.live.get(session_id) ?? this.put(session_id);
  }

  seen(session_id: string): LiveSession | undefined {
    return this.live.get(session_id);
  }

  /** The session with what is stored of it. Throws `SessionGone`. */
  async take(session_id: string): Promise<LiveSession> {
    const live = this.at(session_id);
    if (live.user_id !== '') return live;
    const stored = await this.parts.sessions.get(session_id);
    if (!stored) throw new SessionGone(session_id);
    return this.bring(stored);
  }

  bring(stored: StoredSession): LiveSession {
    const live = this.at(stored.session_id);
    live.refresh(stored);
    return live;
  }

  drop(session_id: string): void {
    this.live.delete(session_id);
  }

  /** Frees what was idle since the last sweep. */
  sweep(): void {
    for (const session_id of this.idle) if (this.live.get(session_id)?.rest()) this.live.delete(session_id);
    this.idle = new Set(this.live.keys());
  }

  private put(session_id: string): LiveSession {
    const { past, onFault } = this.parts;
    const live = new LiveSession(session_id, { past: (after, before) => past(session_id, after, before), onFault });
    this.live.set(session_id, live);
    return live;
  }
}
