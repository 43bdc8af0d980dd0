import { baseOf } from '../http/base-url';
import type { JsonHttp } from '../http/json-http.port';
import { at, list, text } from '../http/json-reader';
import { sendWithToken } from '../http/oauth';
import { isSuccess, refusal } from '../http/refusal';
import type { TokenCache } from '../http/token-cache';
import { MarketplaceError } from '../marketplace.errors';
import type { EbayAspect } from './ebay.aspects';
import type { EbayConfig } from './ebay.config';
import { ebayTokens } from './ebay.token';

/** eBay changes what it requires a few times a year. */
const KEPT_MS = 24 * 3_600_000;

/** What eBay's categories require, asked for once a day and category. Throws `MarketplaceError`. */
export class EbayTaxonomy {
  private readonly tokens: TokenCache;
  private readonly base: string;
  private readonly kept = new Map<string, { aspects: readonly EbayAspect[]; until: number }>();
  private tree_id?: string;

  constructor(
    private readonly config: EbayConfig,
    private readonly http: JsonHttp,
    private readonly now: () => number,
  ) {
    this.tokens = ebayTokens(config, http, now);
    this.base = `${baseOf(config.base_url)}/commerce/taxonomy/v1`;
  }

  async requiredIn(category: string, signal: AbortSignal): Promise<readonly EbayAspect[]> {
    const known = this.knownIn(category);
    if (known) return known;
    this.tree_id ??= await this.findTree(signal);
    const query = new URLSearchParams({ category_id: category });
    const path = `/category_tree/${encodeURIComponent(this.tree_id)}/get_item_aspects_for_category?${query}`;
    const aspects = list(at(await this.get(path, signal), 'aspects'))
      .filter(isRequired)
      .map(readAspect);
    this.kept.set(category, { aspects, until: this.now() + KEPT_MS });
    return aspects;
  }

  /** What was found out less than a day ago; `undefined`: nothing. */
  knownIn(category: string): readonly EbayAspect[] | undefined {
    const kept = this.kept.get(category);
    return kept && this.now() < kept.until ? kept.aspects : undefined;
  }

  private async findTree(signal: AbortSignal): Promise<string> {
    const query = new URLSearchParams({ marketplace_id: this.config.marketplace_id ?? 'EBAY_US' });
    const tree_id = text(at(await this.get(`/get_default_category_tree_id?${query}`, signal), 'categoryTreeId'));
    if (tree_id === undefined) throw new MarketplaceError('ebay', 'malformed', 'ebay answered no category tree');
    return tree_id;
  }

  private async get(path: string, signal: AbortSignal): Promise<unknown> {
    const reply = await sendWithToken(this.tokens, signal, (token) => {
      const headers = { authorization: `Bearer ${token}` };
      return this.http.send({ marketplace: 'ebay', url: this.base + path, headers }, signal);
    });
    if (!isSuccess(reply)) throw refusal('ebay', reply);
    return reply.body;
  }
}

function isRequired(aspect: unknown): boolean {
  return at(aspect, 'aspectConstraint', 'aspectRequired') === true;
}

function readAspect(aspect: unknown): EbayAspect {
  const values = list(at(aspect, 'aspectValues')).map((value) => text(at(value, 'localizedValue')));
  return {
    name: text(at(aspect, 'localizedAspectName')) ?? '',
    values: values.filter((value) => value !== undefined),
  };
}
