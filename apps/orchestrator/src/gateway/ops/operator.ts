import { ProblemError } from '@talknshop/service-kit';
import type { Request } from 'express';
import type { Authenticator } from '../auth/authenticator.port';
import { identityOf } from '../rest/caller';

const OPERATOR = 'operator';

/**
 * Lets through who may look behind the scenes: whoever has the role in their token, and everybody where nobody has to say who they are.
 * Throws a 401 problem for whoever is refused, and a 403 problem for other users. Returns who it is, where that is known.
 */
export async function operatorOf(authenticator: Authenticator, request: Request): Promise<string | undefined> {
  const identity = await identityOf(authenticator, request);
  if (identity.kind === 'anonymous') return undefined;
  if (!identity.roles?.includes(OPERATOR))
    throw new ProblemError(403, 'not_an_operator', `this is for users with the role ${OPERATOR} only`);
  return identity.user_id;
}
