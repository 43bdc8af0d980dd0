import type { ListingPreview, ListingSpec, PostingMarketplace, RuleViolation } from '@talknshop/contracts';
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
    const missing = await this.ebay.missingIn(listing);
    return missing ? { ...preview, violations: [...preview.violations.filter(isNoGuess), ...missing] } : preview;
  }
}

/** Which facts eBay's categories require is guessed only until eBay has said so of the one at hand. */
function isNoGuess({ rule }: RuleViolation): boolean {
  return rule !== 'brand_missing';
}
