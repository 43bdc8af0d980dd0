import type { AttributeValue, RequirementSpec } from '@talknshop/contracts';
import { Notes } from '../notes';
import type { Candidate } from './candidate';
import { isSideOf, sameMeasures } from './text/same-measures';
import { hasPhrase, wordsOf } from './text/words';

/** A fact the buyer wishes for, e.g. `ram_gb: 16`. */
export interface WishedFact {
  key: string;
  wish: string | number | true;
  /** For a sentence: `16 GB RAM`, `navy`. */
  label: string;
  /** What to look for in a title. */
  words: readonly string[];
  /** Other words for the same. */
  other_words: readonly (readonly string[])[];
}

/** The single facts of `attributes` and `filters`; a list of texts is as many wishes. What is not wished for (`false`) is none. */
export function wishedFacts({ attributes, filters }: Pick<RequirementSpec, 'attributes' | 'filters'>): WishedFact[] {
  return Object.entries({ ...filters, ...attributes })
    .filter(([key]) => !ABOUT_THE_BUYER.has(key) && !UNWANTED.has(key))
    .flatMap(([key, value]) => [value].flat().flatMap((wish) => toWish(key, wish)));
}

/** No product says how many someone wants, or for whom. */
const ABOUT_THE_BUYER = new Set(['quantity', 'recipient']);

/** Limits, and the opposite of a wish. */
const UNWANTED = new Set(['excluded_conditions', 'excluded']);

function toWish(key: string, wish: string | number | boolean): WishedFact[] {
  if (wish === false || wish === '') return [];
  const label = labelOf(key, wish);
  const words = wordsOf(typeof wish === 'number' ? measure(key, wish) : label);
  return [{ key, wish, label, words, other_words: sameMeasures(words) }];
}

const BYTES = /(\d)\s*([gmt]b)\b/gi;

/** `ram_gb: 16` is "16 GB RAM", `screen_inches: 15` is "15 inch screen", `wireless: true` is "wireless". */
function labelOf(key: string, wish: string | number | true): string {
  if (typeof wish === 'string') return wish.replace(BYTES, (_, digit, unit) => `${digit} ${unit.toUpperCase()}`);
  const { name, unit } = partsOf(key);
  if (wish === true) return name;
  return [String(wish), unit?.label, name].filter(Boolean).join(' ');
}

function measure(key: string, wish: number): string {
  const { unit } = partsOf(key);
  return unit ? `${wish} ${unit.label}` : String(wish);
}

const UNITS: Record<string, { label: string; isCapacity?: true }> = {
  gb: { label: 'GB', isCapacity: true },
  tb: { label: 'TB', isCapacity: true },
  mp: { label: 'MP', isCapacity: true },
  mah: { label: 'mAh', isCapacity: true },
  hours: { label: 'hours', isCapacity: true },
  in: { label: 'inch' },
  inch: { label: 'inch' },
  inches: { label: 'inch' },
  oz: { label: 'oz' },
  lb: { label: 'lb' },
  kg: { label: 'kg' },
  cm: { label: 'cm' },
  hz: { label: 'Hz', isCapacity: true },
  w: { label: 'W' },
};

function partsOf(key: string): { name: string; unit?: { label: string; isCapacity?: true } } {
  const words = key.split('_');
  const last = words.at(-1) ?? '';
  const unit = Object.hasOwn(UNITS, last) ? UNITS[last] : undefined;
  return { name: upperCased((unit ? words.slice(0, -1) : words).join(' ')), unit };
}

function upperCased(name: string): string {
  return name.replace(/\b(ram|ssd|hdd|usb|hdmi|gps|cpu|gpu|4k)\b/g, (word) => word.toUpperCase());
}

/** Whether the title says the fact or the product states it, under whatever name. More memory than wished for is no less. */
export function hasFact(candidate: Candidate, fact: WishedFact): boolean {
  const { attributes } = candidate.product;
  const stated = Object.hasOwn(attributes, fact.key) ? attributes[fact.key] : undefined;
  if (typeof fact.wish === 'number' && stated !== undefined) return meetsNumber(stated, fact.wish, fact.key);
  if (typeof stated === 'boolean') return stated;
  return textsOf(candidate).some((text) => saysFact(text, fact));
}

/** How much of a fact a product has, 0 to 1: a "mid century" thing is nearly the "mid century modern" one. */
export function shareOfFact(candidate: Candidate, fact: WishedFact): number {
  if (hasFact(candidate, fact)) return 1;
  if (fact.words.length < 2) return 0;
  const texts = textsOf(candidate);
  const said = fact.words.filter((word) => texts.some((text) => text.includes(word)));
  return (PARTLY * said.length) / fact.words.length;
}

/** Some of a fact's words are worth less than their number: "sea salt" is half of "sea salt caramel", and another flavor. */
const PARTLY = 0.7;

function saysFact(text: readonly string[], { words, other_words }: WishedFact): boolean {
  return hasPhrase(text, words) || other_words.some((other) => hasPhrase(text, other)) || isSideOf(text, words);
}

function textsOf(candidate: Candidate): (readonly string[])[] {
  return [candidate.title, ...statedWords(candidate)];
}

const stated_words = new Notes<Candidate, string[][]>();

/** The words of every fact that the marketplace states. */
export function statedWords(candidate: Candidate): string[][] {
  const known = stated_words.get(candidate);
  if (known) return known;
  const words = Object.entries(candidate.product.attributes).flatMap(([key, fact]) => wordsOfFact(key, fact));
  stated_words.set(candidate, words);
  return words;
}

function wordsOfFact(key: string, fact: AttributeValue): string[][] {
  if (typeof fact === 'number') return [wordsOf(measure(key, fact))];
  if (fact === true) return [wordsOf(partsOf(key).name)];
  return fact === false ? [] : [fact].flat().map(wordsOf);
}

function meetsNumber(stated: AttributeValue, wish: number, key: string): boolean {
  const isCapacity = partsOf(key).unit?.isCapacity === true;
  const number = typeof stated === 'number' ? stated : Number.parseFloat(String(stated));
  return isCapacity ? number >= wish : number === wish;
}
