import { at, list, text } from '@talknshop/marketplaces';
import type { EbayError } from '../ebay/ebay.errors';
import type { EbayItem } from './ebay-books';
import { inventoryError } from './ebay-sell.errors';

/** Facts that a category requires, with some of what sellers say; a few of those that eBay has. */
const REQUIRED: Record<string, Record<string, readonly string[]>> = {
  // Cell phones, laptops, tablets, headphones, smart watches.
  '9355': { Brand: ['Apple', 'Samsung', 'Google', 'Motorola', 'OnePlus'] },
  '177': { Brand: ['Apple', 'Dell', 'HP', 'Lenovo', 'ASUS', 'Acer'] },
  '171485': { Brand: ['Apple', 'Samsung', 'Amazon', 'Lenovo'] },
  '112529': { Brand: ['Apple', 'Beats', 'Bose', 'JBL', 'Sennheiser', 'Sony'] },
  '178893': { Brand: ['Apple', 'Fitbit', 'Garmin', 'Samsung'] },
  // Athletic shoes, clothing.
  '15709': { Brand: ['adidas', 'New Balance', 'Nike', 'Unbranded'], 'US Shoe Size': ['8', '9', '10', '11'] },
  '15687': { Brand: ['Carhartt', 'Levi’s', 'Nike', 'Unbranded'], Size: ['S', 'M', 'L', 'XL'] },
};

const EVERYWHERE = { Brand: [], Color: ['Black', 'Blue', 'White'], Model: [] };

/** The reply of `get_item_aspects_for_category`. */
export function aspectsReply(category: string): object {
  const required = REQUIRED[category] ?? {};
  const recommended = Object.entries(EVERYWHERE).filter(([name]) => required[name] === undefined);
  return {
    aspects: [
      ...Object.entries(required).map((aspect) => aspectOf(aspect, true)),
      ...recommended.map((aspect) => aspectOf(aspect, false)),
    ],
  };
}

/** What keeps an item from being public in its category. */
export function aspectMistakes(category: string, item: EbayItem): EbayError[] {
  return Object.keys(REQUIRED[category] ?? {})
    .filter((name) => !list(at(item.terms, 'product', 'aspects', name)).some((value) => text(value)))
    .map((name) => {
      const message = `A user error has occurred. The item specific ${name} is missing. Add ${name} to this listing, enter a valid value, and then try again.`;
      return inventoryError(25002, message, { field: name });
    });
}

function aspectOf([name, values]: [string, readonly string[]], aspectRequired: boolean): object {
  return {
    localizedAspectName: name,
    aspectConstraint: {
      aspectDataType: 'STRING',
      aspectMode: 'FREE_TEXT',
      aspectRequired,
      aspectUsage: 'RECOMMENDED',
      itemToAspectCardinality: 'SINGLE',
    },
    ...(values.length > 0 && { aspectValues: values.map((localizedValue) => ({ localizedValue })) }),
  };
}
