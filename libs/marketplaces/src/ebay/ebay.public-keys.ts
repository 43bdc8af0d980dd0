import { createPublicKey, type KeyObject } from 'node:crypto';
import { baseOf } from '../http/base-url';
import type { JsonHttp } from '../http/json-http.port';
import { at, text } from '../http/json-reader';
import { sendWithToken } from '../http/oauth';
import { isSuccess, refusal } from '../http/refusal';
import type { TokenCache } from '../http/token-cache';
import { MarketplaceError } from '../marketplace.errors';
import type { EbayConfig } from './ebay.config';
import { ebayTokens } from './ebay.token';

/** eBay asks not to be asked for each notification. */
const KEPT_MS = 3_600_000;
const MOST_KEPT = 20;
const KID = /^[\w-]{1,100}$/;

/** The keys that eBay signs its notifications with, asked for once an hour. */
export class EbayPublicKeys {
  private readonly tokens: TokenCache;
  private readonly kept = new Map<string, { key: KeyObject; until: number }>();

  constructor(
    private readonly config: EbayConfig,
    private readonly http: JsonHttp,
    private readonly now: () => number,
  ) {
    this.tokens = ebayTokens(config, http, now);
  }

  /** `undefined`: eBay has no such key. Throws `MarketplaceError` where it does not say. */
  async find(kid: string, signal: AbortSignal): Promise<KeyObject | undefined> {
    const kept = this.kept.get(kid);
    if (kept && this.now() < kept.until) return kept.key;
    if (!KID.test(kid)) return undefined;
    const key = await this.fetch(kid, signal);
    if (key) this.keep(kid, key);
    return key;
  }

  private keep(kid: string, key: KeyObject): void {
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(kid, { key, until: this.now() + KEPT_MS });
  }

  private async fetch(kid: string, signal: AbortSignal): Promise<KeyObject | undefined> {
    const url = `${baseOf(this.config.base_url)}/commerce/notification/v1/public_key/${encodeURIComponent(kid)}`;
    const reply = await sendWithToken(this.tokens, signal, (token) =>
      this.http.send({ marketplace: 'ebay', url, headers: { authorization: `Bearer ${token}` } }, signal),
    );
    if (reply.status === 404 || reply.status === 400) return undefined;
    if (!isSuccess(reply)) throw refusal('ebay', reply);
    return readKey(text(at(reply.body, 'key')) ?? '');
  }
}

/** eBay writes its PEM on one line. */
function readKey(pem: string): KeyObject {
  const base64 = pem.replace(/-----(?:BEGIN|END) PUBLIC KEY-----|\s/g, '');
  try {
    return createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
  } catch (cause) {
    throw new MarketplaceError('ebay', 'malformed', 'ebay answered no public key', { cause });
  }
}
