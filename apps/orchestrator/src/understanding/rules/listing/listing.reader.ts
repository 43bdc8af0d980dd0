import type { Attributes, ListingLocation, ProductCondition, ShippingOption } from '@talknshop/contracts';
import { readNeed } from '../need/need.reader';
import { normalise } from '../text/normalise';
import { FIRM, NEGOTIABLE } from '../vocabulary/selling';
import { readAskingPrice, type AskingPrice } from './asking-price';
import { categoryOf } from './category';
import { cutOut } from './cut';
import { readLocation, readShipping } from './handover';
import { readPieceCount } from './piece-count';
import { readPostingPlaces, type PostingPlaces } from './posting-places';
import { readSaleCondition } from './sale-condition';
import { titleOf } from './title';

/** What one message says about a thing for sale, before it meets what was said earlier. */
export interface ListingNews {
  /** Empty when the message names no thing. */
  title: string;
  /** What it tells of the thing, without price and marketplaces. */
  told: string;
  price?: AskingPrice;
  /** How many there are, each for the price. */
  quantity?: number;
  negotiable?: boolean;
  condition?: ProductCondition;
  category?: string;
  brand?: string;
  attributes: Attributes;
  places: PostingPlaces;
  shipping_options: ShippingOption[];
  location?: ListingLocation;
}

/** What is known about a message before it is read. */
export interface SaleContext {
  /** It answers a question about the price: a bare number is one. */
  price_asked?: boolean;
}

/** Whatever matters for a listing is said in its first so many characters. */
const MOST = 1500;

/** Reads an offer from free text. A title is a guess where no thing is named plainly: who asks decides whether it counts. */
export function readListing(message: string, { price_asked }: SaleContext = {}): ListingNews {
  const whole = normalise(message).slice(0, MOST);
  const pieces = readPieceCount(whole);
  const text = cutOut(whole, pieces?.spans ?? [], ' ');
  const lower = text.toLowerCase();
  const places = readPostingPlaces(text);
  const withoutPlaces = cutOut(text, places.spans, ' , ');
  const price = readAskingPrice(withoutPlaces, price_asked);
  const told = cutOut(withoutPlaces, price ? [price] : [], ' , ').replace(NEGOTIABLE_ANYWHERE, ' , ');
  const stated = readSaleCondition(told);
  const bare = cutOut(told, stated?.spans ?? [], ' ').replace(
    /\bfor sale\b|(?<!\b(?:best|top|hot)[ -])\bselling\b/gi,
    ' ',
  );
  const title = titleOf(bare);
  const need = readNeed(bare);
  const named = readNeed(title).product_type;
  return {
    title,
    told: describe(told, title),
    ...(price && { price }),
    ...(pieces && { quantity: pieces.quantity }),
    ...negotiability(lower),
    ...(stated && { condition: stated.condition }),
    category: categoryOf(named, title) ?? categoryOf(need.product_type, ''),
    brand: need.brand_preferences[0],
    attributes: need.attributes,
    places,
    shipping_options: readShipping(text),
    location: readLocation(text),
  };
}

const NEGOTIABLE_ANYWHERE = new RegExp(NEGOTIABLE.source, 'gi');

function negotiability(text: string): { negotiable?: boolean } {
  if (FIRM.test(text)) return { negotiable: false };
  return NEGOTIABLE.test(text) ? { negotiable: true } : {};
}

/** From the thing's name on: what comes before it is talk between the seller and us. */
function describe(told: string, title: string): string {
  const at = told.toLowerCase().indexOf(title.toLowerCase().slice(0, 12));
  const text = tidy(title && at > 0 ? told.slice(at) : told);
  if (text.toLowerCase().startsWith(title.toLowerCase())) return title + text.slice(title.length);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function tidy(text: string): string {
  return text
    .replace(/\s*(?:[,;]\s*)+([.!?])/g, '$1')
    .replace(/\s*,(?:\s*,)+/g, ',')
    .replace(/\s+([,.!?;])/g, '$1')
    .replace(/^[\s,.;:!-]+|[\s,;:-]+$/g, '')
    .replace(/\s{2,}/g, ' ');
}
