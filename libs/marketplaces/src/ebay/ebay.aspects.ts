import type { ListingSpec, RuleViolation } from '@talknshop/contracts';
import { brandOfLine } from '../posting/rules/brand-of-line';
import { cleanLine } from '../posting/rules/clean-text';

/** A fact that eBay's category requires, and what it suggests for it. */
export interface EbayAspect {
  name: string;
  values: readonly string[];
}

type Facts = Pick<ListingSpec, 'title' | 'attributes'>;

/**
 * The facts of a listing under eBay's names, and of those that are `required` also what its title says: a value eBay suggests, or the
 * brand of a line of products everybody knows.
 */
export function ebayAspects(listing: Facts, required: readonly EbayAspect[] = []): Record<string, string[]> {
  const given = givenAspects(listing);
  for (const aspect of required) {
    const found = valueOf(aspect, given, listing);
    if (found) given.set(aspect.name, found);
  }
  return Object.fromEntries(given);
}

/** What eBay requires and the listing does not say; each is a rule it breaks. */
export function missingAspects(listing: Facts, required: readonly EbayAspect[]): RuleViolation[] {
  const said = ebayAspects(listing, required);
  return required
    .filter(({ name }) => said[name] === undefined)
    .map(({ name, values }) => ({
      ...{ marketplace: 'ebay', rule: 'aspect_missing', field: 'attributes', is_blocking: true },
      message: `eBay needs the fact “${name}” in this category${exampleOf(values)}.`,
    }));
}

/** The names in violations that `missingAspects` found, as one sentence. */
export function missingWords(listing: Facts, required: readonly EbayAspect[]): string {
  const said = ebayAspects(listing, required);
  const names = required.map(({ name }) => name).filter((name) => said[name] === undefined);
  return `eBay needs facts that the listing does not give: ${names.join(', ')}.`;
}

const LONGEST_ASPECT = 65;

/** eBay's names for facts; others go by their own. */
const NAMES: Record<string, string> = {
  storage: 'Storage Capacity',
  storage_gb: 'Storage Capacity',
  capacity: 'Storage Capacity',
  ram_gb: 'RAM Size',
  color: 'Color',
};
const UNITS: Record<string, string> = { storage_gb: ' GB', ram_gb: ' GB' };

/** Names that say in one category what another name says in general. */
const ALSO: Record<string, readonly string[]> = {
  'US Shoe Size': ['Size', 'Shoe Size'],
  'Screen Size': ['Screen', 'Size'],
  Platform: ['Console', 'System'],
};

function givenAspects({ attributes }: Facts): Map<string, string[]> {
  return new Map(
    Object.entries(attributes)
      .filter(([, value]) => typeof value !== 'boolean')
      .map(([key, value]) => [
        (NAMES[key] ?? titleCase(key)).slice(0, LONGEST_ASPECT),
        [value].flat().map((part) => cleanLine(String(part) + (UNITS[key] ?? '')).slice(0, LONGEST_ASPECT)),
      ]),
  );
}

function valueOf(aspect: EbayAspect, given: Map<string, string[]>, { title }: Facts): string[] | undefined {
  const names = [aspect.name, ...(ALSO[aspect.name] ?? [])].map((name) => name.toLowerCase());
  const named = [...given].find(([name, values]) => names.includes(name.toLowerCase()) && values.some(Boolean));
  if (named) return named[1];
  const line = aspect.name === 'Brand' ? brandOfLine(title) : undefined;
  const value = suggestedIn(title, aspect.values) ?? line;
  return value === undefined ? undefined : [value];
}

/** The longest of the values that stands in the title. */
function suggestedIn(title: string, values: readonly string[]): string | undefined {
  const text = ` ${wordsOf(title)} `;
  const found = values.filter((value) => wordsOf(value) !== '' && text.includes(` ${wordsOf(value)} `));
  return found.sort((one, other) => other.length - one.length)[0];
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function exampleOf([first]: readonly string[]): string {
  return first === undefined ? '' : `, such as ${first}`;
}

function titleCase(key: string): string {
  return cleanLine(key.replaceAll('_', ' ')).replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}
