import { escapeHtml } from '../../pages/escape-html';
import type { SandboxOffer } from '../../catalogue/catalogue';
import { printedSpecs } from '../spec-text';
import type { OfferLinks } from '../wire';
import { categoryNode } from './walmart.query';

/** An item of the `base` response group, or of `full`. Prices are numbers, ratings texts, and long texts escaped HTML. */
export function walmartItem(offer: SandboxOffer, links: OfferLinks, group: 'base' | 'full'): Record<string, unknown> {
  return group === 'full' ? { ...baseItem(offer, links), ...details(offer) } : baseItem(offer, links);
}

function baseItem(offer: SandboxOffer, links: OfferLinks): Record<string, unknown> {
  const { product, native_id } = offer;
  const picture = links.picture(offer);
  return {
    itemId: Number(native_id),
    parentItemId: Number(native_id),
    name: offer.title,
    msrp: offer.list_price,
    salePrice: offer.price,
    upc: product.gtin,
    categoryPath: product.category_path.join('/'),
    categoryNode: categoryNode(product.category_path),
    shortDescription: escapeHtml(`<p>${escapeHtml(product.description)}</p>`),
    longDescription: escapeHtml(`<ul>${specList(offer)}</ul>`),
    brandName: product.brand,
    thumbnailImage: picture,
    mediumImage: picture,
    largeImage: picture,
    productTrackingUrl: links.page(offer),
    standardShipRate: offer.shipping_cost,
    marketplace: offer.seller !== undefined,
    availableOnline: offer.in_stock,
  };
}

function details({ product, seller, rating, review_count, in_stock }: SandboxOffer): Record<string, unknown> {
  return {
    modelNumber: product.model,
    color: product.color,
    sellerInfo: seller?.name ?? 'Walmart.com',
    customerRating: rating === undefined ? undefined : String(rating),
    numReviews: review_count,
    stock: in_stock ? 'Available' : 'Not available',
  };
}

function specList({ product }: SandboxOffer): string {
  return printedSpecs(product)
    .map(([label, value]) => `<li>${escapeHtml(`${label}: ${value}`)}</li>`)
    .join('');
}
