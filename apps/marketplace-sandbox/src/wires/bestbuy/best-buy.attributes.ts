import type { SandboxOffer } from '../../catalogue/catalogue';
import { printedSpecs } from '../spec-text';

export type Attributes = Record<string, unknown>;

/** Everything Best Buy tells about a product except its links, which depend on who asks. */
export function bestBuyAttributes(offer: SandboxOffer, best_selling_rank: number): Attributes {
  const { product, price, list_price } = offer;
  const condition = offer.vendor_condition ?? 'new';
  return {
    sku: Number(offer.native_id),
    name: offer.title,
    type: 'HardGood',
    active: true,
    digital: false,
    marketplace: offer.seller !== undefined,
    preowned: condition === 'pre-owned',
    condition: condition.charAt(0).toUpperCase() + condition.slice(1),
    regularPrice: list_price ?? price,
    salePrice: price,
    onSale: list_price !== undefined,
    dollarSavings: list_price === undefined ? 0 : Math.round((list_price - price) * 100) / 100,
    upc: product.gtin,
    manufacturer: product.brand,
    modelNumber: product.model,
    color: product.color ?? null,
    shortDescription: product.description,
    longDescription: product.description,
    onlineAvailability: offer.in_stock,
    inStoreAvailability: offer.in_stock,
    freeShipping: offer.shipping_cost === 0,
    shippingCost: offer.shipping_cost ?? null,
    customerReviewAverage: offer.rating ?? null,
    customerReviewCount: offer.review_count ?? null,
    bestSellingRank: best_selling_rank,
    department: product.category_path[0]?.toUpperCase() ?? null,
    categoryPath: product.category_path.map((name, depth, path) => ({
      id: categoryId(path.slice(0, depth + 1)),
      name,
    })),
    details: printedSpecs(product).map(([name, value]) => ({ name, value })),
    features: [{ feature: product.description }],
  };
}

/** Those that lead somewhere. */
export const LINK_ATTRIBUTES = ['url', 'image', 'thumbnailImage', 'largeFrontImage'];

/** Like `abcat0502000`. */
function categoryId(path: readonly string[]): string {
  let hash = 5;
  for (const letter of path.join('/')) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 10_000_000;
  return `abcat${String(hash).padStart(7, '0')}`;
}

/** The values of an attribute such as `salePrice` or `categoryPath.name`; none where the product has none. */
export function valuesOf(attributes: Attributes, path: string): (string | number | boolean)[] {
  const found = path
    .split('.')
    .reduce<unknown[]>(
      (parts, step) => parts.flatMap((part) => (part instanceof Object ? ((part as Attributes)[step] ?? []) : [])),
      [attributes],
    );
  return found.filter((value) => ['string', 'number', 'boolean'].includes(typeof value)) as (string | number)[];
}
