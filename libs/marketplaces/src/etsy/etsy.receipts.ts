import type { GrantVault } from '../http/grant-vault.port';
import type { JsonHttp } from '../http/json-http.port';
import { at, list, number, text } from '../http/json-reader';
import { isSuccess, refusal } from '../http/refusal';
import { EtsyApi } from './etsy.api';
import type { EtsyConfig } from './etsy.config';

/** One line of an order. */
export interface EtsySale {
  listing_id: string;
  sku?: string;
  /** Pieces. */
  quantity: number;
}

/** Orders of a shop (scope `transactions_r`): what a notification is about stands only there. */
export class EtsyReceipts {
  private readonly api: EtsyApi;

  constructor(config: EtsyConfig, http: JsonHttp, now: () => number, vault: GrantVault) {
    this.api = new EtsyApi(config, http, now, vault);
  }

  /** What was sold in it; nothing where there is no such receipt. Throws `MarketplaceError`. */
  async sales(receipt_id: string, signal: AbortSignal): Promise<EtsySale[]> {
    const path = `${this.api.shop}/receipts/${encodeURIComponent(receipt_id)}`;
    const reply = await this.api.send('GET', path, signal);
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
