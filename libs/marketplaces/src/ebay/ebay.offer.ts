import type { ListingSpec, ProductCondition } from '@talknshop/contracts';
import { rejected } from '../posting/rejected';
import { htmlText } from '../posting/html-text';
import type { PostableListing } from '../posting/marketplace-posting.port';
import { cleanLine } from '../posting/rules/clean-text';
import { EBAY_GRADED_CONDITIONS, EBAY_RULES } from '../posting/rules/ebay.rules';
import { fit } from '../posting/rules/fitted';
import { decimal } from '../search/price-bounds';
import { type EbayAspect, ebayAspects } from './ebay.aspects';
import type { EbayPostingConfig } from './ebay.posting.config';

/** The body of `PUT /inventory_item/{sku}`: all of it, since eBay replaces the whole item. */
export function ebayInventoryItem(
  { spec, picture_urls, quantity = 1 }: PostableListing,
  required: readonly EbayAspect[] = [],
): object {
  const { title, description, category } = fit(spec, 'ebay');
  const condition = conditionOf(spec.condition, category);
  const html = htmlText(description);
  return {
    availability: { shipToLocationAvailability: { quantity } },
    condition,
    ...(condition === 'NEW' ? {} : { conditionDescription: CONDITION_WORDS[spec.condition] }),
    product: {
      title,
      ...(html.length <= LONGEST_ITEM_DESCRIPTION && { description: html }),
      aspects: ebayAspects(spec, required),
      imageUrls: picture_urls.slice(0, EBAY_RULES.pictures.max),
      ...named('brand', spec),
      ...named('mpn', spec),
    },
  };
}

/** The body of `POST /offer`, and of `PUT /offer/{offerId}`, which replaces the whole offer. Descriptions are HTML to eBay. */
export function ebayOffer(sku: string, { spec, quantity = 1 }: PostableListing, config: EbayPostingConfig): object {
  const { description, price, category } = fit(spec, 'ebay');
  return {
    sku,
    marketplaceId: config.marketplace_id ?? 'EBAY_US',
    format: 'FIXED_PRICE',
    availableQuantity: quantity,
    categoryId: category,
    listingDescription: htmlText(description),
    listingDuration: 'GTC',
    merchantLocationKey: config.location.key,
    pricingSummary: { price: { value: decimal(price), currency: spec.currency } },
    listingPolicies: {
      fulfillmentPolicyId: config.policies.fulfillment,
      paymentPolicyId: config.policies.payment,
      returnPolicyId: config.policies.return,
    },
  };
}

const CONDITION_WORDS: Record<ProductCondition, string> = {
  new: 'New',
  like_new: 'Like new',
  good: 'Used, in good condition',
  fair: 'Used, in fair condition: it shows signs of wear',
  refurbished: 'Refurbished',
};

function conditionOf(condition: ProductCondition, category: string): string {
  const { conditions } = EBAY_GRADED_CONDITIONS.categories.includes(category) ? EBAY_GRADED_CONDITIONS : EBAY_RULES;
  const name = conditions[condition];
  if (name === undefined)
    throw rejected('ebay', 'eBay does not admit this condition in this category.', { field: 'condition' });
  return name;
}

/** A longer one stands in the offer alone. */
const LONGEST_ITEM_DESCRIPTION = 4000;
const LONGEST_ASPECT = 65;

function named(field: 'brand' | 'mpn', { attributes }: ListingSpec): Record<string, string> {
  const name = attributes[field];
  return typeof name === 'string' ? { [field]: cleanLine(name).slice(0, LONGEST_ASPECT) } : {};
}
