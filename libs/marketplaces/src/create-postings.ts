import type { PostingMarketplace } from '@talknshop/contracts';
import type { AssistedConfig } from './assisted/assisted.config';
import { AssistedPosting } from './assisted/assisted.posting';
import type { CraigslistConfig } from './craigslist/craigslist.config';
import { CraigslistPosting } from './craigslist/craigslist.posting';
import type { EbayPostingConfig } from './ebay/ebay.posting.config';
import { EbayPosting } from './ebay/ebay.posting';
import type { EtsyConfig } from './etsy/etsy.config';
import { EtsyPosting } from './etsy/etsy.posting';
import type { FacebookConfig } from './facebook/facebook.config';
import { FacebookPosting } from './facebook/facebook.posting';
import type { GrantVault } from './http/grant-vault.port';
import type { JsonHttp } from './http/json-http.port';
import { UndiciJsonHttp } from './http/undici-json-http.adapter';
import type { MarketplacePosting } from './posting/marketplace-posting.port';
import type { Pictures } from './posting/pictures.port';
import { UndiciPictures } from './posting/undici-pictures.adapter';

/** A marketplace without a config does not exist. One that is configured and assisted goes by its API. */
export interface PostingsConfig {
  ebay?: EbayPostingConfig;
  craigslist?: CraigslistConfig;
  facebook?: FacebookConfig;
  etsy?: EtsyConfig;
  /** Where a person posts by hand. */
  assisted?: Partial<Record<PostingMarketplace, AssistedConfig>>;
}

export interface PostingDeps {
  /** Wrap it to pace the single calls: one publication takes several. */
  http?: JsonHttp;
  /** Where the bytes of pictures come from, for marketplaces that want them. */
  pictures?: Pictures;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** Where refresh tokens are kept that change with each use; without it they are forgotten with the process. */
  vault?: GrantVault;
}

/** The configured marketplaces, ready to be posted to. */
export function createPostings(config: PostingsConfig, deps: PostingDeps = {}): MarketplacePosting[] {
  const now = deps.now ?? Date.now;
  const http = deps.http ?? new UndiciJsonHttp({ now });
  const pictures = deps.pictures ?? new UndiciPictures();
  const { ebay, craigslist, facebook, etsy, assisted = {} } = config;
  const byApi = [
    ebay && new EbayPosting(ebay, http, now),
    craigslist && new CraigslistPosting(craigslist, http, pictures, now),
    facebook && new FacebookPosting(facebook, http),
    etsy && new EtsyPosting(etsy, http, pictures, now, deps.vault),
  ].filter((posting) => posting !== undefined);
  const byHand = Object.entries(assisted)
    .map(([marketplace, settings]) => new AssistedPosting(marketplace as PostingMarketplace, settings))
    .filter(({ marketplace }) => byApi.every((posting) => posting.marketplace !== marketplace));
  return [...byApi, ...byHand];
}
