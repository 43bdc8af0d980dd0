import type { RequirementSpec, SearchResults, SessionState, SessionStats } from '@talknshop/contracts';
import type { SessionPage, StoredSession } from './stored-session';

export interface PageOptions {
  /** 1 to 100, 10 when absent; what lies outside is moved to the nearest. */
  limit?: number;
  cursor?: string;
}

/**
 * The conversations of all users. Every change renews a session's life (24 hours by default) and raises its `version` by one; an expired
 * session is absent from that very moment. What was acknowledged survives the process. All throw `StorageUnavailable` when the storage
 * does not answer and `ItemTooLarge` when a session no longer fits.
 */
export abstract class SessionRepository {
  /** Stores a new session as its version 1. `undefined`: a session of that id exists, and stays as it is. */
  abstract create(session: SessionState): Promise<StoredSession | undefined>;

  abstract get(session_id: string): Promise<StoredSession | undefined>;

  /**
   * Replaces a session by a change of its `version`, and returns it as stored: with a new version and `updated_at`, and its latest
   * `KEPT_TURNS` turns. Throws `SessionConflict` when it has changed since it was read, `SessionNotFound`.
   */
  abstract update(session: StoredSession): Promise<StoredSession>;

  /** `false`: there was none. */
  abstract delete(session_id: string): Promise<boolean>;

  /** Last changed first. Throws `CursorInvalid`. */
  abstract listByUser(user_id: string, options?: PageOptions): Promise<SessionPage>;

  /** Sets what the buyer wants, whatever else changes meanwhile. Throws `SessionNotFound`, as do the next two. */
  abstract saveRequirement(session_id: string, requirement: RequirementSpec): Promise<StoredSession>;

  abstract saveResults(session_id: string, results: SearchResults): Promise<StoredSession>;

  /** Adds one to `clarification_count`; of several at once each counts. */
  abstract countClarification(session_id: string): Promise<StoredSession>;

  /** All users' sessions by stage. Reads an entry of each: for an occasional look, not for every request. */
  abstract stats(): Promise<SessionStats>;
}
