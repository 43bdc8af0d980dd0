import type { SessionList, SessionState } from '@talknshop/contracts';
import { type Asking, type CallOptions, part } from './asking';

/** The user's own conversations. */
export class SessionsApi {
  constructor(private readonly ask: Asking) {}

  /** The latest first; 10 unless told, 100 at most. */
  list({ limit, signal }: CallOptions & { limit?: number } = {}): Promise<SessionList> {
    return this.ask('/sessions', { query: { limit }, signal });
  }

  /** `session_not_found` for one that has expired or is somebody else's. */
  get(session_id: string, { signal }: CallOptions = {}): Promise<SessionState> {
    return this.ask(`/sessions/${part(session_id)}`, { signal });
  }

  /** Its turn is stopped, and whoever is connected to it is told. */
  delete(session_id: string, { signal }: CallOptions = {}): Promise<void> {
    return this.ask(`/sessions/${part(session_id)}`, { method: 'DELETE', signal });
  }

  /** Stops the running turn; `nothing_to_cancel` where there is none. */
  cancel(session_id: string, { signal }: CallOptions = {}): Promise<void> {
    return this.ask(`/sessions/${part(session_id)}/cancel`, { method: 'POST', signal });
  }
}
