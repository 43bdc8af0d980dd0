import { ProblemError } from '@talknshop/service-kit';

/** Somebody else's session looks like none: its existence is nobody's business. */
export function noSuchSession(): ProblemError {
  return new ProblemError(404, 'session_not_found', 'there is no such session, or it has expired');
}
