import type { ListingSpec, MarketplaceAccess, PostingMarketplace } from '@talknshop/contracts';
import { POSTING_RULES } from '@talknshop/marketplaces';
import { integer, optional, text, url, type Env } from '@talknshop/service-kit';
import { everywhere } from './everywhere';
import { CROSSPOST_TIMES, type CrosspostTimes } from './settings';

/** How listings get to marketplaces, and their pictures with them. */
export interface ListingAccess {
  /** How each marketplace is reached; its users are told. */
  access: Record<PostingMarketplace, MarketplaceAccess>;
  /** Where a picture can be fetched; `{key}` is its key. Without it pictures stay away. */
  picture_url?: string;
  /** What a simulated marketplace that needs a picture shows of a listing without one. Where marketplaces are real there is none. */
  stand_in_picture_url?: string;
}

/** Reads CROSSPOST_CHECK_SECONDS. */
export function readCrosspostTimes(env: Env): CrosspostTimes {
  // Every look is a call to a marketplace.
  const usual = env['NODE_ENV'] === 'production' ? 900 : 30;
  const check_s = integer(env, 'CROSSPOST_CHECK_SECONDS', { default: usual, min: 1, max: 86_400 });
  return { ...CROSSPOST_TIMES, check_ms: check_s * 1_000 };
}

/** Reads MARKETPLACE_SANDBOX_URL, LISTING_PICTURE_URL and, with a sandbox, STAND_IN_PICTURE_URL. */
export function readListingAccess(env: Env): ListingAccess {
  const isSimulated = Boolean(env['MARKETPLACE_SANDBOX_URL']);
  return {
    access: everywhere((name) => {
      const { access } = POSTING_RULES[name];
      return isSimulated && access !== 'assisted' ? 'simulated' : access;
    }),
    picture_url: optional(env, 'LISTING_PICTURE_URL', text),
    stand_in_picture_url: isSimulated ? optional(env, 'STAND_IN_PICTURE_URL', url) : undefined,
  };
}

/** The addresses of a listing's pictures for one marketplace, best first. */
export function pictureUrls(
  keys: readonly string[],
  marketplace: PostingMarketplace,
  { access, picture_url, stand_in_picture_url }: ListingAccess,
): string[] {
  const needsOne = keys.length < POSTING_RULES[marketplace].pictures.min;
  if (needsOne && access[marketplace] === 'simulated' && stand_in_picture_url) return [stand_in_picture_url];
  return picture_url ? keys.map((key) => picture_url.replace('{key}', encodeURI(key))) : [];
}

/** How many pictures a marketplace will be given of a listing. */
export function pictureCount(
  { media_s3_keys }: Pick<ListingSpec, 'media_s3_keys'>,
  marketplace: PostingMarketplace,
  access: ListingAccess,
): number {
  return media_s3_keys.length || pictureUrls([], marketplace, access).length;
}
