import { ProblemError } from '@talknshop/service-kit';
import type { Request } from 'express';
import type { Authenticator } from '../auth/authenticator.port';

/** Who calls. `undefined` where nobody has to say so and this caller did not. Throws a 401 problem for whoever is refused. */
export async function callerOf(
  authenticator: Authenticator,
  request: Request,
  user_id?: string,
): Promise<string | undefined> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const outcome = await authenticator.authenticate({ user_id, token });
  if (outcome.kind === 'refused') throw new ProblemError(401, 'not_authenticated', outcome.reason);
  return outcome.kind === 'known' ? outcome.user_id : undefined;
}
