import { type ListingSpec, money, type PostingMarketplace, type RuleViolation } from '@talknshop/contracts';
import { brandOfLine } from './brand-of-line';
import { cleanLine, cleanText } from './clean-text';
import { etsyOriginOf } from './etsy-origin';
import { fitText, fitTitle, namesIn } from './fit-text';
import { POSTING_RULES, type PostingRules } from './posting-rules';

/**
 * Every rule of the marketplace the listing breaks, all at once. What is not blocking happens by itself: the title is shortened,
 * surplus pictures stay away. `pictures` is how many there are, where that is not the number of `media_s3_keys`.
 */
export function checkListing(
  listing: ListingSpec,
  marketplace: PostingMarketplace,
  { pictures = listing.media_s3_keys.length }: { pictures?: number } = {},
): RuleViolation[] {
  const rules = POSTING_RULES[marketplace];
  return [
    ...titleBreaks(listing, rules),
    ...descriptionBreaks(listing, rules),
    ...priceBreaks(listing, rules),
    ...quantityBreaks(listing, rules),
    ...conditionBreaks(listing, rules),
    ...pictureBreaks(listing, rules, pictures),
    ...originBreaks(listing, rules),
    ...adviceFor(listing, rules),
  ].map((found) => ({ marketplace, ...found }));
}

type Break = Omit<RuleViolation, 'marketplace'>;

function titleBreaks(listing: ListingSpec, { name, title: { max } }: PostingRules): Break[] {
  const title = cleanLine(listing.title);
  if (title === '') return [blocking('title_missing', 'title', `${name} needs a title.`)];
  if (title.length <= max) return [];
  const message = `${name} shows at most ${max} characters of a title; this one has ${title.length}.`;
  return [mild('title_too_long', 'title', message, fitTitle(title, max, namesIn(listing)))];
}

function descriptionBreaks(listing: ListingSpec, { name, description: { max } }: PostingRules): Break[] {
  const description = cleanText(listing.description);
  if (description.length <= max) return [];
  const message = `${name} takes at most ${max} characters of description; this one has ${description.length}.`;
  return [mild('description_too_long', 'description', message, fitText(description, max))];
}

function priceBreaks({ price, currency }: ListingSpec, { name, price: limits }: PostingRules): Break[] {
  if (currency !== 'USD')
    return [
      blocking('currency_not_taken', 'currency', `${name} is posted to in US dollars, not in ${currency}.`, 'USD'),
    ];
  if (!(price >= limits.min))
    return [blocking('price_too_low', 'price', `${name} takes prices from ${money(limits.min, 'USD')}.`)];
  if (price > limits.max)
    return [blocking('price_too_high', 'price', `${name} takes prices up to ${money(limits.max, 'USD')}.`)];
  if (!limits.is_whole || Number.isInteger(price)) return [];
  const message = `${name} takes whole dollars only.`;
  return [mild('price_not_whole', 'price', message, String(Math.round(price)))];
}

function quantityBreaks({ quantity: count = 1 }: ListingSpec, { name, quantity }: PostingRules): Break[] {
  if (count === 1 || quantity === 'counted') return [];
  const said = quantity === 'told' ? `; the text says that there are ${count}` : '';
  return [mild('one_at_a_time', 'quantity', `${name} offers one piece at a time${said}.`)];
}

function conditionBreaks({ condition }: ListingSpec, { name, conditions }: PostingRules): Break[] {
  if (conditions[condition] !== undefined) return [];
  const admitted = Object.keys(conditions).join(', ').replaceAll('_', ' ');
  const message = `${name} does not know the condition ${condition.replaceAll('_', ' ')}; it knows ${admitted}.`;
  return [blocking('condition_not_admitted', 'condition', message)];
}

function pictureBreaks(
  listing: ListingSpec,
  { name, pictures: { min, max, types } }: PostingRules,
  count: number,
): Break[] {
  const field = 'media_s3_keys';
  const foreign = types ? listing.media_s3_keys.filter((key) => !isOfType(key, types)).length : 0;
  return [
    ...(count < min
      ? [
          blocking(
            'pictures_too_few',
            field,
            `${name} needs at least ${min === 1 ? 'one picture' : `${min} pictures`}.`,
          ),
        ]
      : []),
    ...(count > max ? [mild('pictures_too_many', field, `${name} shows the first ${max} pictures of ${count}.`)] : []),
    ...(foreign > 0
      ? [
          mild(
            'picture_type_not_taken',
            field,
            `${name} takes ${types?.join(', ')} pictures only; ${foreign} stay away.`,
          ),
        ]
      : []),
  ];
}

/** A key without an ending says nothing. */
function isOfType(key: string, types: readonly string[]): boolean {
  const ending = /\.([a-z0-9]{2,5})$/i.exec(key)?.[1]?.toLowerCase();
  return ending === undefined || types.includes(ending);
}

function originBreaks(listing: ListingSpec, { name, is_handmade_only }: PostingRules): Break[] {
  if (!is_handmade_only || etsyOriginOf(listing)) return [];
  const message = `${name} admits only what is made by hand, vintage (20 years or older) or a craft supply, and the listing says none of these.`;
  return [blocking('goods_not_admitted', 'attributes', message)];
}

function adviceFor(listing: ListingSpec, { name, advised }: PostingRules): Break[] {
  return [
    ...(advised.includes('brand') && !listing.attributes['brand'] && !brandOfLine(listing.title)
      ? [
          mild(
            'brand_missing',
            'attributes',
            `${name} asks for the brand in most categories; without it the listing may be refused.`,
          ),
        ]
      : []),
    ...(advised.includes('location') && !listing.location?.zip
      ? [
          mild(
            'location_missing',
            'location',
            `${name} shows where things are; without a ZIP code it shows the area only.`,
          ),
        ]
      : []),
  ];
}

function blocking(rule: string, field: string, message: string, proposal?: string): Break {
  return { rule, field, message, ...(proposal !== undefined && { proposal }), is_blocking: true };
}

function mild(rule: string, field: string, message: string, proposal?: string): Break {
  return { rule, field, message, ...(proposal !== undefined && { proposal }), is_blocking: false };
}
