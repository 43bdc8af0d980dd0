import type { SandboxOffer } from '../../catalogue/catalogue';
import { legacyId } from '../../pages/offer-links';
import { printedSpecs } from '../spec-text';
import type { OfferLinks } from '../wire';

/** An offer as search results show it. */
export function itemSummary(offer: SandboxOffer, links: OfferLinks): Record<string, unknown> {
  const condition_id = offer.vendor_condition ?? '1000';
  const { category_path } = offer.product;
  return {
    itemId: offer.native_id,
    legacyItemId: legacyId(offer.native_id),
    title: offer.title,
    leafCategoryIds: [categoryId(category_path)],
    categories: category_path.map((_, depth) => category(category_path.slice(0, category_path.length - depth))),
    image: { imageUrl: links.picture(offer) },
    price: money(offer.price),
    ...marketing(offer),
    itemHref: `https://api.ebay.com/buy/browse/v1/item/${encodeURIComponent(offer.native_id)}`,
    seller: offer.seller && {
      username: offer.seller.name,
      feedbackPercentage: offer.seller.feedback_percent.toFixed(1),
      feedbackScore: offer.seller.feedback_score,
    },
    condition: CONDITIONS[condition_id],
    conditionId: condition_id,
    ...shipping(offer),
    buyingOptions: ['FIXED_PRICE'],
    itemWebUrl: links.page(offer),
    itemLocation: { postalCode: '951**', country: 'US' },
    adultOnly: false,
    listingMarketplaceId: 'EBAY_US',
  };
}

/** An offer as its own page knows it. */
export function wholeItem(offer: SandboxOffer, links: OfferLinks): Record<string, unknown> {
  const { product } = offer;
  const { categories: _, leafCategoryIds: __, itemHref: ___, ...shared } = itemSummary(offer, links);
  return {
    ...shared,
    conditionDescription: offer.condition_note,
    shortDescription: product.description.slice(0, 160),
    description: `<p>${product.description}</p>`,
    categoryPath: product.category_path.join('|'),
    categoryId: categoryId(product.category_path),
    brand: product.brand,
    mpn: product.model,
    gtin: product.gtin,
    color: product.color,
    localizedAspects: aspects(offer),
    estimatedAvailabilities: [availability(offer)],
    returnTerms: {
      returnsAccepted: true,
      returnPeriod: { value: 30, unit: 'CALENDAR_DAY' },
      returnShippingCostPayer: 'BUYER',
    },
  };
}

function money(amount: number): { value: string; currency: string } {
  return { value: amount.toFixed(2), currency: 'USD' };
}

function marketing({ price, list_price }: SandboxOffer): Record<string, unknown> {
  if (list_price === undefined) return {};
  const saved = list_price - price;
  return {
    marketingPrice: {
      originalPrice: money(list_price),
      discountPercentage: ((saved / list_price) * 100).toFixed(0),
      discountAmount: money(saved),
      priceTreatment: 'STRIKETHROUGH',
    },
  };
}

function shipping({ shipping_cost }: SandboxOffer): Record<string, unknown> {
  if (shipping_cost === undefined) return {};
  return { shippingOptions: [{ shippingCostType: 'FIXED', shippingCost: money(shipping_cost) }] };
}

function availability({ in_stock }: SandboxOffer): Record<string, unknown> {
  return {
    deliveryOptions: ['SHIP_TO_HOME'],
    estimatedAvailabilityStatus: in_stock ? 'IN_STOCK' : 'OUT_OF_STOCK',
    estimatedAvailableQuantity: in_stock ? 3 : 0,
  };
}

function aspects({ product }: SandboxOffer): unknown[] {
  const { brand, model, color } = product;
  const named: [string, string][] = [['Brand', brand], ['Model', model], ...printedSpecs(product)];
  if (color !== undefined) named.push(['Color', color]);
  return named.map(([name, value]) => ({ type: 'STRING', name, value }));
}

function category(path: string[]): { categoryId: string; categoryName: string } {
  return { categoryId: categoryId(path), categoryName: path.at(-1) ?? '' };
}

/** eBay's are numbers without meaning; these follow from the path, so that they stay the same. */
export function categoryId(path: readonly string[]): string {
  let hash = 7;
  for (const letter of path.join('/')) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 900_000;
  return String(100_000 + hash);
}

const CONDITIONS: Record<string, string> = {
  1000: 'New',
  1500: 'New other (see details)',
  1750: 'New with defects',
  2000: 'Certified - Refurbished',
  2010: 'Excellent - Refurbished',
  2020: 'Very Good - Refurbished',
  2030: 'Good - Refurbished',
  2500: 'Seller refurbished',
  2750: 'Like New',
  2990: 'Pre-owned - Excellent',
  3000: 'Used',
  3010: 'Pre-owned - Fair',
  4000: 'Very Good',
  5000: 'Good',
  6000: 'Acceptable',
  7000: 'For parts or not working',
};
