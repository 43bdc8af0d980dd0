import type { ListingDraft, ListingSpec } from '@talknshop/contracts';
import type { ListingNews } from './listing.reader';

export interface ListingMoment {
  /** We asked what is sold, or nothing is known of it yet: what the message names is the thing. */
  thing_asked: boolean;
  /** The message itself, normalised. */
  text: string;
}

const OFFERS =
  /\b(?:sell(?:ing)?|list(?:ing)?|post(?:ing)?|advertis\w+|get(?:ting)? rid of|put(?: up)?)\b (?:up )?(?:my|our|a|an|another|some|these|this (?!on|to|in|up|for|one|listing)|two|three|four)\b|\bfor sale\b|\bnew listing\b|\balso sell/;
const RENAMES =
  /\b(?:change|set|make|update|edit|rename)\b.{0,20}\btitle\b.{0,10}?\b(?:to|as|say|be|:) ?["']?(.+?)["']?$/i;

/** The draft with what was said now: another thing begins anew, everything else changes the one there is. */
export function mergeListing(current: ListingDraft = {}, news: ListingNews, moment: ListingMoment): ListingDraft {
  const isAnother = offersAnother(current, news, moment.text);
  const isNamed = news.title !== '' && (moment.thing_asked || !current.title || isAnother);
  const before = isNamed && current.title ? {} : current;
  const renamed = RENAMES.exec(moment.text)?.[1];
  return {
    ...before,
    ...(isNamed && { title: news.title, description: news.told, ...(news.category && { category: news.category }) }),
    ...(renamed && before.title && { title: renamed }),
    ...(news.price && { price: news.price.value, currency: news.price.currency ?? before.currency ?? 'USD' }),
    ...(news.quantity !== undefined && { quantity: news.quantity }),
    ...(news.negotiable !== undefined && { negotiable: news.negotiable }),
    ...(news.condition && { condition: news.condition }),
    ...attributesAfter(before, news, isNamed),
    target_marketplaces: placesAfter(before, news),
    ...(news.shipping_options.length > 0 && { shipping_options: news.shipping_options }),
    ...(news.location && { location: news.location }),
  };
}

/** Whether a message offers another thing than the one the conversation is at. */
export function offersAnother({ title = '' }: ListingDraft, news: ListingNews, text: string): boolean {
  const [one, other] = [title.toLowerCase(), news.title.toLowerCase()];
  return title !== '' && OFFERS.test(text.toLowerCase()) && !one.includes(other) && !other.includes(one);
}

function attributesAfter(before: ListingDraft, { attributes, brand }: ListingNews, isNamed: boolean): ListingDraft {
  const { feature: _feature, use: _use, ...sure } = attributes;
  const named = brand ? { brand, ...attributes } : attributes;
  return { attributes: { ...before.attributes, ...(isNamed ? named : sure) } };
}

/** "Only on eBay" is nowhere else; any other place comes on top. */
function placesAfter(
  { target_marketplaces = [] }: ListingDraft,
  { places }: ListingNews,
): ListingSpec['target_marketplaces'] {
  const before = places.is_only && places.wanted.length > 0 ? [] : target_marketplaces;
  return [...new Set([...before, ...places.wanted])].filter((marketplace) => !places.unwanted.includes(marketplace));
}
