import type { SandboxMarketplace, SandboxOffer } from '../catalogue/catalogue';
import type { OfferLinks } from '../wires/wire';

/** Where the page and the picture of an offer are found under this address of the sandbox. */
export function offerLinks(public_url: string): OfferLinks {
  return {
    page: (offer) => public_url + PAGE_PATHS[offer.marketplace](pageId(offer)),
    picture: ({ product, picture_url }) => picture_url ?? `${public_url}/images/${encodeURIComponent(product.key)}.svg`,
  };
}

/** Like the vendor's own addresses, under its folder. */
export const PAGE_PATHS: Record<SandboxMarketplace, (id: string) => string> = {
  ebay: (id) => `/ebay/itm/${id}`,
  amazon: (id) => `/amazon/dp/${id}`,
  walmart: (id) => `/walmart/ip/${id}`,
  bestbuy: (id) => `/bestbuy/site/${id}.p`,
};

/** eBay's pages go by the number inside `v1|<number>|0`. */
export function pageId({ marketplace, native_id }: SandboxOffer): string {
  return marketplace === 'ebay' ? legacyId(native_id) : native_id;
}

export function legacyId(native_id: string): string {
  return native_id.split('|')[1] ?? native_id;
}
