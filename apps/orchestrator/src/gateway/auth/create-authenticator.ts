import { createRemoteJWKSet, importSPKI } from 'jose';
import type { AuthConfig } from '../../orchestrator.config';
import type { Authenticator } from './authenticator.port';
import { JwtAuthenticator } from './jwt.authenticator';
import { OpenAuthenticator } from './open.authenticator';

/** The authenticator that the configuration asks for; rejects when its key cannot be read. */
export async function createAuthenticator(config: AuthConfig): Promise<Authenticator> {
  if (config.mode === 'open') return new OpenAuthenticator();
  const { issuer, audience, jwks_url, public_key_pem = '' } = config;
  const key = jwks_url ? createRemoteJWKSet(new URL(jwks_url)) : await importSPKI(public_key_pem, 'RS256');
  return new JwtAuthenticator({ key, issuer, audience });
}
