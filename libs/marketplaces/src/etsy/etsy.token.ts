import type { GrantVault } from '../http/grant-vault.port';
import type { JsonHttp } from '../http/json-http.port';
import { fetchToken } from '../http/oauth';
import { RotatingGrant } from '../http/rotating-grant';
import { TokenCache } from '../http/token-cache';
import type { EtsyConfig } from './etsy.config';

/** A shop's tokens live an hour; the refresh token that gets them lives 90 days, and each use of it brings another. */
export function etsyTokens(config: EtsyConfig, http: JsonHttp, now: () => number, vault: GrantVault): TokenCache {
  const { auth_url, keystring, shop_id } = config;
  const grant = new RotatingGrant({
    ...{ account: `etsy:${shop_id}`, vault, first: config.refresh_token, now },
    mint: (refresh_token, signal) => {
      const request = {
        marketplace: 'etsy',
        method: 'POST',
        url: auth_url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ grant_type: 'refresh_token', client_id: keystring, refresh_token }).toString(),
      } as const;
      return fetchToken(http, request, signal);
    },
  });
  return new TokenCache((signal) => grant.next(signal), now);
}
