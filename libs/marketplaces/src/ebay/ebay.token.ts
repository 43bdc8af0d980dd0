import type { JsonHttp } from '../http/json-http.port';
import { fetchToken } from '../http/oauth';
import { TokenCache } from '../http/token-cache';
import type { EbayConfig } from './ebay.config';

const SCOPE = 'https://api.ebay.com/oauth/api_scope';

/** Application tokens live two hours, and a client may ask for 1,000 a day. */
export function ebayTokens(config: EbayConfig, http: JsonHttp, now: () => number): TokenCache {
  return tokensBy({ grant_type: 'client_credentials', scope: SCOPE }, config, http, now);
}

/** A seller's tokens, by the refresh token they gave us: it lives 18 months and stays the same; 50,000 tokens a day. */
export function ebaySellerTokens(
  config: EbayConfig & { refresh_token: string },
  http: JsonHttp,
  now: () => number,
): TokenCache {
  const { refresh_token } = config;
  return tokensBy({ grant_type: 'refresh_token', refresh_token, scope: `${SCOPE}/sell.inventory` }, config, http, now);
}

function tokensBy(grant: Record<string, string>, config: EbayConfig, http: JsonHttp, now: () => number): TokenCache {
  const credentials = Buffer.from(`${config.client_id}:${config.client_secret}`).toString('base64');
  const request = {
    marketplace: 'ebay',
    method: 'POST',
    url: config.auth_url,
    headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(grant).toString(),
  } as const;
  return new TokenCache((signal) => fetchToken(http, request, signal), now);
}
