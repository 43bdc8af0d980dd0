import type { JsonHttp, JsonRequest } from '../http/json-http.port';
import { fetchToken } from '../http/oauth';
import { TokenCache } from '../http/token-cache';
import type { AmazonConfig } from './amazon.config';

export function amazonTokens(config: AmazonConfig, http: JsonHttp, now: () => number): TokenCache {
  const request = isLoginWithAmazon(config) ? loginWithAmazon(config) : cognito(config);
  return new TokenCache((signal) => fetchToken(http, request, signal), now);
}

/** The `Authorization` header: tokens of Cognito credentials name their version. */
export function amazonAuthorization(config: AmazonConfig, token: string): string {
  return isLoginWithAmazon(config) ? `Bearer ${token}` : `Bearer ${token}, Version ${config.version}`;
}

function isLoginWithAmazon({ version }: AmazonConfig): boolean {
  return version.startsWith('3.');
}

function loginWithAmazon({ auth_url, client_id, client_secret }: AmazonConfig): JsonRequest {
  return {
    marketplace: 'amazon',
    method: 'POST',
    url: auth_url,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id,
      client_secret,
      scope: 'creatorsapi::default',
    }),
  };
}

function cognito({ auth_url, client_id, client_secret }: AmazonConfig): JsonRequest {
  return {
    marketplace: 'amazon',
    method: 'POST',
    url: auth_url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id,
      client_secret,
      scope: 'creatorsapi/default',
    }).toString(),
  };
}
