import type { RequirementSpec } from '@talknshop/contracts';
import { readBrands } from '../facts/brands.reader';
import { type Conditions, readCondition } from '../facts/condition.reader';
import { readMarketplaces } from '../facts/marketplaces.reader';
import { PRODUCT_LEXICON } from '../facts/products';
import { readRating } from '../facts/rating.reader';
import { readSort } from '../facts/sort.reader';
import { readPrice, type StatedPrice } from '../price/price.reader';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';
import { attributesOf } from './attributes';
import { chunksOf } from './chunks';
import { excludedIn } from './excluded';
import { headOf } from './head';
import { splitKeyValues, withKeyValues } from './key-values';
import { segmentsOf } from './segments';

/** What one message says about a need, before it meets what was said earlier. */
export interface Need {
  product_type: string;
  attributes: RequirementSpec['attributes'];
  price?: StatedPrice;
  brand_preferences: string[];
  brand_exclusions: string[];
  conditions: Conditions;
  rating_min?: number;
  marketplaces: RequirementSpec['marketplaces'];
  sort?: RequirementSpec['sort'];
  /** Things it must not be or have. */
  excluded: string[];
}

/** What is known about a message before it is read. */
export interface ReadingContext {
  /** It answers a question about the budget: a bare number is a price. */
  price_asked?: boolean;
  /** It answers what is wanted: a word nobody knows is a product. */
  product_asked?: boolean;
  /** Something is wanted already: "with a keyboard" names no new product. */
  has_need?: boolean;
  /** The product that is wanted already. */
  wanted?: string;
}

/** Reads a need from free text and `key: value` lines, which are taken as given. */
export function readNeed(message: string, context: ReadingContext = {}): Need {
  const { pairs, rest } = splitKeyValues(normalise(message));
  return withKeyValues(readFreeText(rest, context), pairs);
}

/** Each reader takes its words out, so that no word is read twice. */
function readFreeText(text: string, { price_asked, product_asked, has_need = false, wanted }: ReadingContext): Need {
  const price = readPrice(tokenise(text), {
    asked: price_asked,
    isProduct: (tokens, at) => PRODUCT_LEXICON.at(tokens, at) !== undefined,
  });
  const rating = readRating(price.rest);
  const marketplaces = readMarketplaces(rating.rest);
  const conditions = readCondition(marketplaces.rest);
  const brands = readBrands(conditions.rest, wanted);
  const chunks = chunksOf(segmentsOf(brands.rest), product_asked ? 'main' : 'none');
  const head = headOf(chunks, { has_need, brands: brands.found.preferred });
  return {
    product_type: head?.product_type ?? '',
    attributes: attributesOf(chunks, head),
    price: price.found,
    brand_preferences: brands.found.preferred,
    brand_exclusions: brands.found.excluded,
    conditions: conditions.found,
    rating_min: rating.found,
    marketplaces: marketplaces.found,
    sort: readSort(text),
    excluded: excludedIn(chunks),
  };
}
