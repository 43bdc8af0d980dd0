import type { ListingPreview, ListingSpec, PostingMarketplace } from '@talknshop/contracts';
import { pictureCount, type ListingAccess } from '@talknshop/crosspost';
import { fitted } from '@talknshop/marketplaces';
import type { AskedOfEbay } from './asked-of-ebay';

/** Says what marketplaces would show of a listing, and what they mind. */
export class Previewer {
  constructor(
    private readonly access: ListingAccess,
    /** Without it eBay says when it is posted to what its category requires. */
    private readonly ebay?: Pick<AskedOfEbay, 'missingIn'>,
  ) {}

  /** One for each marketplace that the listing is meant for, in its order. */
  preview(listing: ListingSpec): Promise<ListingPreview[]> {
    return Promise.all(listing.target_marketplaces.map((marketplace) => this.previewOn(marketplace, listing)));
  }

  private async previewOn(marketplace: PostingMarketplace, listing: ListingSpec): Promise<ListingPreview> {
    const preview = fitted(listing, marketplace, {
      access: this.access.access[marketplace],
      pictures: pictureCount(listing, marketplace, this.access),
    });
    if (marketplace !== 'ebay' || !this.ebay) return preview;
    return { ...preview, violations: [...preview.violations, ...(await this.ebay.missingIn(listing))] };
  }
}
