import type { SessionList, SessionState, SessionStats } from '@talknshop/contracts';

/** The stored conversations, for whoever owns them. */
export abstract class SessionDirectory {
  /** `undefined`: there is none, it has expired, or it is not `owner`'s (when an owner is given). */
  abstract get(session_id: string, owner?: string): Promise<SessionState | undefined>;

  /** Newest first. */
  abstract list(user_id: string, limit: number): Promise<SessionList>;

  /** `false` when there was none to delete, or it is not `owner`'s (when an owner is given). */
  abstract delete(session_id: string, owner?: string): Promise<boolean>;

  abstract stats(): Promise<SessionStats>;
}
