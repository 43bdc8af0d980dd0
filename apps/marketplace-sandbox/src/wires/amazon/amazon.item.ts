import type { SandboxOffer } from '../../catalogue/catalogue';
import { printedSpecs } from '../spec-text';
import type { OfferLinks } from '../wire';
import { onlyAsked } from './amazon.resources';

/** An item with what was asked for; ASIN and link are always there. */
export function amazonItem(
  offer: SandboxOffer,
  { links, resources, partner_tag }: { links: OfferLinks; resources: readonly string[]; partner_tag: string },
): Record<string, unknown> {
  return {
    asin: offer.native_id,
    detailPageURL: `${links.page(offer)}?tag=${encodeURIComponent(partner_tag)}`,
    ...onlyAsked(wholeItem(offer, links), resources),
  };
}

function wholeItem(offer: SandboxOffer, links: OfferLinks): Record<string, unknown> {
  return {
    images: { primary: pictures(links.picture(offer)) },
    customerReviews: reviews(offer),
    itemInfo: itemInfo(offer),
    offersV2: { listings: [listing(offer)] },
  };
}

/** The same drawing in every size. */
function pictures(url: string): Record<string, unknown> {
  const sizes = { small: 75, medium: 160, large: 500, highRes: 1500 };
  return Object.fromEntries(Object.entries(sizes).map(([size, side]) => [size, { url, height: side, width: side }]));
}

function reviews({ rating, review_count }: SandboxOffer): Record<string, unknown> | undefined {
  return rating === undefined ? undefined : { count: review_count ?? 0, starRating: { value: rating } };
}

function itemInfo({ title, product }: SandboxOffer): Record<string, unknown> {
  const { brand, model, color, gtin, description, category_path } = product;
  const specs = printedSpecs(product).map(([label, value]) => `${label}: ${value}`);
  return {
    title: shown('Title', title),
    byLineInfo: { brand: shown('Brand', brand), manufacturer: shown('Manufacturer', brand) },
    classifications: {
      binding: shown('Binding', category_path.at(-1) ?? ''),
      productGroup: shown('ProductGroup', category_path.at(-1) ?? ''),
    },
    externalIds: gtin === undefined ? undefined : externalIds(gtin),
    features: list('Features', [description, ...specs]),
    manufactureInfo: { model: shown('Model', model), itemPartNumber: shown('PartNumber', model) },
    productInfo: color === undefined ? {} : { color: shown('Color', color) },
  };
}

function externalIds(gtin: string): Record<string, unknown> {
  return gtin.length === 12 ? { upcs: list('UPC', [gtin]) } : { eans: list('EAN', [gtin]) };
}

function shown(label: string, displayValue: string): Record<string, string> {
  return { displayValue, label, locale: 'en_US' };
}

function list(label: string, displayValues: string[]): Record<string, unknown> {
  return { displayValues, label, locale: 'en_US' };
}

function listing(offer: SandboxOffer): Record<string, unknown> {
  const [value, subCondition] = (offer.vendor_condition ?? 'New').split('/');
  return {
    price: price(offer),
    availability: offer.in_stock
      ? { type: 'IN_STOCK', message: 'In Stock', minOrderQuantity: 1, maxOrderQuantity: 10 }
      : { type: 'OUT_OF_STOCK', message: 'Currently unavailable.' },
    condition: { value, ...(subCondition !== undefined && { subCondition }) },
    isBuyBoxWinner: true,
    merchantInfo: { name: offer.seller?.name ?? 'Amazon.com' },
  };
}

function price({ price, list_price }: SandboxOffer): Record<string, unknown> {
  if (list_price === undefined) return { money: money(price) };
  return {
    money: money(price),
    savings: { money: money(list_price - price), percentage: Math.round((1 - price / list_price) * 100) },
    savingBasis: {
      money: money(list_price),
      savingBasisType: 'LIST_PRICE',
      savingBasisTypeLabel: 'List Price',
    },
  };
}

const DOLLARS = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

function money(amount: number): Record<string, unknown> {
  return { amount: Math.round(amount * 100) / 100, currency: 'USD', displayAmount: DOLLARS.format(amount) };
}
