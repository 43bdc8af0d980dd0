import type { ListingSpec } from '@talknshop/contracts';

/** Who made it and when, in Etsy's words. */
export interface EtsyOrigin {
  who_made: 'i_did' | 'someone_else';
  when_made: string;
  is_supply: boolean;
}

/** What makes a thing one that Etsy admits: made by hand, vintage, or a craft supply; `undefined` where nothing says so. */
export function etsyOriginOf(spec: ListingSpec): EtsyOrigin | undefined {
  const year = yearOf(spec);
  if (isSaid(spec, 'handmade', HANDMADE))
    return { who_made: 'i_did', when_made: year === undefined ? 'made_to_order' : madeIn(year), is_supply: false };
  if (year !== undefined && year <= LAST_VINTAGE_YEAR)
    return { who_made: 'someone_else', when_made: madeIn(year), is_supply: false };
  if (isSaid(spec, 'vintage', VINTAGE) && year === undefined)
    return { who_made: 'someone_else', when_made: ANY_VINTAGE, is_supply: false };
  if (isSaid(spec, 'craft_supply', SUPPLY))
    return { who_made: 'someone_else', when_made: madeIn(year ?? NEWEST_YEAR), is_supply: true };
  return undefined;
}

const HANDMADE = /\b(?:hand[- ]?(?:made|crafted|knit(?:ted)?|sewn|painted|woven|carved)|home[- ]?made)\b/i;
const VINTAGE = /\b(?:vintage|antique)\b/i;
const SUPPLY = /\bcraft[- ]?suppl(?:y|ies)\b/i;

/** Etsy's periods as of 2026, newest first; vintage begins 20 years ago, so both move with the year. */
const PERIODS: readonly (readonly [from: number, name: string])[] = [
  [2020, '2020_2026'],
  [2010, '2010_2019'],
  [2007, '2007_2009'],
  [2000, '2000_2006'],
  ...[1990, 1980, 1970, 1960, 1950, 1940, 1930, 1920, 1910, 1900].map((decade) => [decade, `${decade}s`] as const),
  [1800, '1800s'],
  [1700, '1700s'],
];
const NEWEST_YEAR = 2026;
const LAST_VINTAGE_YEAR = 2006;
const ANY_VINTAGE = 'before_2007';

function madeIn(year: number): string {
  return PERIODS.find(([from]) => year >= from)?.[1] ?? 'before_1700';
}

function isSaid({ attributes, title, category }: ListingSpec, attribute: string, words: RegExp): boolean {
  const said = attributes[attribute];
  if (typeof said === 'boolean') return said;
  return said !== undefined || words.test(`${title} ${category}`);
}

function yearOf({ attributes }: ListingSpec): number | undefined {
  const year = Number(attributes['year_made'] ?? attributes['year']);
  return Number.isInteger(year) && year >= 1000 && year <= NEWEST_YEAR ? year : undefined;
}
