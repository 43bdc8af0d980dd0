import { IDENTIFIER, NOT_AN_IDENTIFIER } from '@talknshop/contracts';
import { ProblemError } from '@talknshop/service-kit';
import type { Request } from 'express';
import type { Authenticator, AuthOutcome } from '../auth/authenticator.port';

/**
 * Who calls. `undefined` where nobody has to say so and this caller did not. Throws a 401 problem for whoever is refused, and a 400
 * problem for what nobody can be called.
 */
export async function callerOf(
  authenticator: Authenticator,
  request: Request,
  user_id?: unknown,
): Promise<string | undefined> {
  const outcome = await identityOf(authenticator, request, user_id);
  return outcome.kind === 'known' ? outcome.user_id : undefined;
}

/** The same with the roles that a token names. */
export async function identityOf(
  authenticator: Authenticator,
  request: Request,
  user_id?: unknown,
): Promise<Exclude<AuthOutcome, { kind: 'refused' }>> {
  if (user_id !== undefined && !isIdentifier(user_id)) throw wrongUserId();
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const outcome = await authenticator.authenticate({ user_id, token });
  if (outcome.kind === 'refused') throw new ProblemError(401, 'not_authenticated', outcome.reason);
  return outcome;
}

/** What a query holds may also be a list. */
export function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && IDENTIFIER.test(value);
}

function wrongUserId(): ProblemError {
  const errors = [{ path: '$.user_id', message: NOT_AN_IDENTIFIER }];
  return new ProblemError(400, 'invalid_request', `user_id ${NOT_AN_IDENTIFIER}`, { errors });
}
