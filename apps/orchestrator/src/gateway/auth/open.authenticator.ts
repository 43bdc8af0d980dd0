import { type AuthOutcome, Authenticator, type Credentials } from './authenticator.port';

/** `AUTH_MODE=open`, for development: everybody is who they say they are. */
export class OpenAuthenticator extends Authenticator {
  override async authenticate({ user_id }: Credentials): Promise<AuthOutcome> {
    return user_id ? { kind: 'known', user_id } : { kind: 'anonymous' };
  }
}
