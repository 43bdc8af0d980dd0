import type { RequirementSpec } from '@talknshop/contracts';
import { EVERYWHERE, MARKETPLACE_NOUNS, OPEN_TO_ALL } from '../vocabulary/marketplaces';

type Release = (requirement: RequirementSpec) => RequirementSpec;

const without =
  (field: 'price' | 'condition' | 'rating_min' | 'sort'): Release =>
  ({ [field]: _released, ...rest }) =>
    rest;

const withoutAttribute =
  (key: string): Release =>
  (requirement) => {
    const { [key]: _released, ...attributes } = requirement.attributes;
    return { ...requirement, attributes };
  };

const withoutMarketplaces: Release = (requirement) => ({ ...requirement, marketplaces: [] });

const ANY = String.raw`(?:any|whatever|no (?:particular |specific |preferred )?|remove the |forget (?:about )?the |ignore the |drop the |clear the |without (?:a |the )?)`;
const IS_OPEN = String.raw`(?:(?:'?s|is)? ?(?:not important|no object|no issue|irrelevant|open|flexible)|(?:does ?n[o']?t|do ?n[o']?t|isn'?t) (?:matter|important))`;

const MARKETPLACES = `(?:${MARKETPLACE_NOUNS.join('|')})s?`;

const open = (words: string) => new RegExp(String.raw`\b(?:${ANY} ?(?:${words})\b|(?:${words}) ${IS_OPEN})`);

/** What "any brand", "price doesn't matter" and "remove the limit" take back. */
const RELEASES: readonly (readonly [RegExp, Release])[] = [
  [open('price|budget|money|cost|price limit|budget limit|limit|max price'), without('price')],
  [open('brands?|make|manufacturer'), (requirement) => ({ ...requirement, brand_preferences: [] })],
  [open('condition'), without('condition')],
  [open('ratings?|stars|reviews'), without('rating_min')],
  [open(MARKETPLACES), withoutMarketplaces],
  [
    new RegExp(String.raw`\b(?:(?:${OPEN_TO_ALL.join('|')}) (?:${MARKETPLACES})|${EVERYWHERE.join('|')})\b`),
    withoutMarketplaces,
  ],
  [/^(?:every|any)where(?: is)?(?: fine| ok| okay)?[.!]?$/, withoutMarketplaces],
  [open('colou?rs?'), withoutAttribute('color')],
  [open('sizes?'), withoutAttribute('size')],
  [open('materials?'), withoutAttribute('material')],
  [open('order|sorting'), without('sort')],
];

/** The need without what the text leaves open. */
export function takeBack(requirement: RequirementSpec, text: string): RequirementSpec {
  return RELEASES.filter(([pattern]) => pattern.test(text)).reduce((kept, [, release]) => release(kept), requirement);
}
