import { baseOf } from '../http/base-url';
import type { GrantVault } from '../http/grant-vault.port';
import type { JsonHttp, JsonReply, JsonRequest } from '../http/json-http.port';
import { sendWithToken } from '../http/oauth';
import type { TokenCache } from '../http/token-cache';
import type { EtsyConfig } from './etsy.config';
import { etsyTokens } from './etsy.token';

export interface EtsyContent {
  content_type: string;
  body: string | Uint8Array;
}

/** Etsy's API in the name of our application and of a seller. */
export class EtsyApi {
  /** Where the seller's shop is found. */
  readonly shop: string;
  private readonly tokens: TokenCache;

  constructor(
    private readonly config: EtsyConfig,
    private readonly http: JsonHttp,
    now: () => number,
    vault: GrantVault,
  ) {
    this.tokens = etsyTokens(config, http, now, vault);
    this.shop = `/shops/${encodeURIComponent(config.shop_id)}`;
  }

  /** Whatever Etsy answers; a token that it refuses is renewed once. Throws `MarketplaceError` where there is no answer. */
  send(method: JsonRequest['method'], path: string, signal: AbortSignal, content?: EtsyContent): Promise<JsonReply> {
    const { base_url, keystring, shared_secret } = this.config;
    const url = baseOf(base_url) + path;
    return sendWithToken(this.tokens, signal, (token) => {
      const headers = {
        authorization: `Bearer ${token}`,
        'x-api-key': `${keystring}:${shared_secret}`,
        ...(content && { 'content-type': content.content_type }),
      };
      return this.http.send({ marketplace: 'etsy', method, url, headers, body: content?.body }, signal);
    });
  }
}
