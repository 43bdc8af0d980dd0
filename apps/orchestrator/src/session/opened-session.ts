import type { StoredSession } from '@talknshop/aws';
import type { LiveSession } from './live-session';
import { pausedRunOf } from './record/turns';
import type { OpenedSession } from './session-hub.port';
import { pendingQuestionOf, toSessionState } from './session-state';

/** What whoever opens a session is told of it. */
export function openedSession(stored: StoredSession, live: LiveSession, resumed: boolean): OpenedSession {
  const asking = pausedRunOf(stored);
  const question = asking === undefined || asking === live.answering?.run_id ? undefined : pendingQuestionOf(stored);
  return {
    session: toSessionState(stored),
    last_seq: live.last_seq,
    under_way: live.isBusy || live.elsewhere !== undefined,
    resumed,
    ...(question && { pending_question: question }),
  };
}
