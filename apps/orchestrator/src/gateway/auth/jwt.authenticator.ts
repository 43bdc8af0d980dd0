import { IDENTIFIER } from '@talknshop/contracts';
import { type JWTPayload, type JWTVerifyGetKey, type CryptoKey, errors, jwtVerify } from 'jose';
import { type AuthOutcome, Authenticator, type Credentials } from './authenticator.port';

export interface JwtRules {
  /** The signer's public key, or what finds it by the token's header. */
  key: CryptoKey | JWTVerifyGetKey;
  issuer?: string;
  audience?: string;
}

/**
 * `AUTH_MODE=jwt`: the user is the token's `sub`, with the `roles` it names; a different `user_id` beside it is refused. RS256 and ES256 only. Rejects when the
 * signer's keys cannot be had.
 */
export class JwtAuthenticator extends Authenticator {
  constructor(private readonly rules: JwtRules) {
    super();
  }

  override async authenticate({ user_id, token }: Credentials): Promise<AuthOutcome> {
    if (!token)
      return refused(
        'a token is needed: as Authorization: Bearer, ?token= or the subprotocol pair talknshop.v1, bearer.<jwt>',
      );
    const claims = await this.claimsOf(token);
    const subject = claims?.sub;
    if (!subject) return refused('the token is not valid or has expired');
    if (!IDENTIFIER.test(subject)) return refused('the token names no user we could know');
    if (user_id && user_id !== subject) return refused('user_id is not the one the token was given to');
    return { kind: 'known', user_id: subject, roles: rolesIn(claims) };
  }

  private async claimsOf(token: string): Promise<JWTPayload | undefined> {
    const { key, issuer, audience } = this.rules;
    const options = { issuer, audience, algorithms: ['RS256', 'ES256'], requiredClaims: ['sub', 'exp'] };
    try {
      const { payload } =
        typeof key === 'function' ? await jwtVerify(token, key, options) : await jwtVerify(token, key, options);
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError && !isKeyFault(error)) return undefined;
      throw error;
    }
  }
}

/** The claim `roles`, a list of names. */
function rolesIn({ roles }: JWTPayload & { roles?: unknown }): string[] {
  return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
}

/** The keys could not be had, which says nothing about the token: its user may come back. */
function isKeyFault({ code }: errors.JOSEError): boolean {
  return [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code].includes(code);
}

const refused = (reason: string): AuthOutcome => ({ kind: 'refused', reason });
