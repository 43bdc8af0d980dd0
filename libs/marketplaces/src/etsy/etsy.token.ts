import type { JsonHttp } from '../http/json-http.port';
import { fetchToken } from '../http/oauth';
import { TokenCache } from '../http/token-cache';
import type { EtsyConfig } from './etsy.config';

/** A shop's tokens live an hour; the refresh token that gets them lives 90 days. */
export function etsyTokens(config: EtsyConfig, http: JsonHttp, now: () => number): TokenCache {
  const { auth_url, keystring, refresh_token } = config;
  const request = {
    marketplace: 'etsy',
    method: 'POST',
    url: auth_url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: keystring, refresh_token }).toString(),
  } as const;
  return new TokenCache((signal) => fetchToken(http, request, signal), now);
}
