import { baseOf } from '../http/base-url';
import type { GrantVault } from '../http/grant-vault.port';
import type { JsonHttp } from '../http/json-http.port';
import { at, list, number, text } from '../http/json-reader';
import { sendWithToken } from '../http/oauth';
import { isSuccess, refusal } from '../http/refusal';
import type { TokenCache } from '../http/token-cache';
import type { EtsyConfig } from './etsy.config';
import { etsyTokens } from './etsy.token';

/** One line of an order. */
export interface EtsySale {
  listing_id: string;
  sku?: string;
  /** Pieces. */
  quantity: number;
}

/** Orders of a shop (scope `transactions_r`): what a notification is about stands only there. */
export class EtsyReceipts {
  private readonly tokens: TokenCache;

  constructor(
    private readonly config: EtsyConfig,
    private readonly http: JsonHttp,
    now: () => number,
    vault: GrantVault,
  ) {
    this.tokens = etsyTokens(config, http, now, vault);
  }

  /** What was sold in it; nothing where there is no such receipt. Throws `MarketplaceError`. */
  async sales(receipt_id: string, signal: AbortSignal): Promise<EtsySale[]> {
    const { base_url, shop_id, keystring, shared_secret } = this.config;
    const url = `${baseOf(base_url)}/shops/${encodeURIComponent(shop_id)}/receipts/${encodeURIComponent(receipt_id)}`;
    const reply = await sendWithToken(this.tokens, signal, (token) => {
      const headers = { authorization: `Bearer ${token}`, 'x-api-key': `${keystring}:${shared_secret}` };
      return this.http.send({ marketplace: 'etsy', url, headers }, signal);
    });
    if (reply.status === 404) return [];
    if (!isSuccess(reply)) throw refusal('etsy', reply);
    return list(at(reply.body, 'transactions')).flatMap(readSale);
  }
}

function readSale(transaction: unknown): EtsySale[] {
  const [listing_id, sku] = ['listing_id', 'sku'].map((key) => text(at(transaction, key)));
  const quantity = number(at(transaction, 'quantity')) ?? 1;
  return listing_id === undefined ? [] : [{ listing_id, quantity, ...(sku && { sku }) }];
}
