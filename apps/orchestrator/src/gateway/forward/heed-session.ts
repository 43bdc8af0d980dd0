import { NOT_AN_IDENTIFIER } from '@talknshop/contracts';
import { ProblemError } from '@talknshop/service-kit';
import type { SessionDirectory } from '../../session/session-directory.port';
import { isIdentifier } from '../rest/caller';
import { noSuchSession } from '../rest/no-such-session';
import { orProblem } from '../rest/or-problem';

/**
 * Lets a body pass that names no session, or one of its user. Throws a 404 problem for a session that is not theirs, and a 400 problem
 * for what cannot be one.
 */
export async function heedSession(
  directory: SessionDirectory,
  body: { session_id?: unknown; user_id?: string } = {},
): Promise<void> {
  const { session_id, user_id } = body;
  if (session_id === undefined) return;
  if (!isIdentifier(session_id)) throw noSession();
  if (!(await orProblem(directory.get(session_id, user_id)))) throw noSuchSession();
}

function noSession(): ProblemError {
  const errors = [{ path: '$.session_id', message: NOT_AN_IDENTIFIER }];
  return new ProblemError(400, 'invalid_request', `$.session_id: ${NOT_AN_IDENTIFIER}`, { errors });
}
