import type { WrongField } from './amazon.errors';
import { AMAZON_RESOURCES } from './amazon.resources';

/** The fields of `searchItems` that the sandbox understands. */
export interface SearchItemsRequest {
  partnerTag: string;
  keywords?: string;
  title?: string;
  brand?: string;
  itemCount?: number;
  itemPage?: number;
  sortBy?: string;
  condition?: string;
  availability?: string;
  /** Cents. */
  minPrice?: number;
  maxPrice?: number;
  minReviewsRating?: number;
  minSavingPercent?: number;
  resources?: string[];
}

export interface GetItemsRequest {
  partnerTag: string;
  itemIds: string[];
  condition?: string;
  resources?: string[];
}

type Fields = Record<string, unknown>;

/** What is wrong with a `searchItems` body; nothing when it may be read as one. */
export function wrongInSearch(body: Fields): WrongField[] {
  const hasSubject = ['keywords', 'title', 'brand'].some((name) => isText(body[name]));
  return [
    ...wrongFields(body, { ...COMMON_RULES, ...SEARCH_RULES }),
    ...(hasSubject ? [] : [{ name: 'keywords', message: 'One of keywords, title, brand is needed.' }]),
  ];
}

/** What is wrong with a `getItems` body; nothing when it may be read as one. */
export function wrongInGet(body: Fields): WrongField[] {
  const isMissing = body['itemIds'] === undefined;
  return [
    ...wrongFields(body, { ...COMMON_RULES, ...GET_RULES }),
    ...(isMissing ? [{ name: 'itemIds', message: GET_RULES.itemIds.expected }] : []),
  ];
}

interface Rule {
  expected: string;
  accepts(value: unknown): boolean;
}

const COMMON_RULES = {
  condition: oneOf('Any', 'New'),
  resources: {
    expected: 'Only known resources can be asked for.',
    accepts: (value) => Array.isArray(value) && value.every((name) => AMAZON_RESOURCES.has(name)),
  },
} satisfies Record<string, Rule>;

const SEARCH_RULES = {
  keywords: text(),
  title: text(),
  brand: text(),
  itemCount: between(1, 10),
  itemPage: between(1, 10),
  sortBy: oneOf('AvgCustomerReviews', 'Featured', 'NewestArrivals', 'Price:HighToLow', 'Price:LowToHigh', 'Relevance'),
  availability: oneOf('Available', 'IncludeOutOfStock'),
  minPrice: between(1, Number.MAX_SAFE_INTEGER),
  maxPrice: between(1, Number.MAX_SAFE_INTEGER),
  minReviewsRating: between(1, 4),
  minSavingPercent: between(1, 99),
} satisfies Record<string, Rule>;

const GET_RULES = {
  itemIds: {
    expected: 'Must be a list of 1 to 10 item ids.',
    accepts: (value) => Array.isArray(value) && value.length > 0 && value.length <= 10 && value.every(isText),
  },
} satisfies Record<string, Rule>;

function wrongFields(body: Fields, rules: Record<string, Rule>): WrongField[] {
  return Object.entries(rules)
    .filter(([name, rule]) => body[name] !== undefined && body[name] !== null && !rule.accepts(body[name]))
    .map(([name, { expected }]) => ({ name, message: expected }));
}

function between(min: number, max: number): Rule {
  return {
    expected: `Must be a whole number from ${min} to ${max}.`,
    accepts: (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  };
}

function oneOf(...names: string[]): Rule {
  return { expected: `Must be one of ${names.join(', ')}.`, accepts: (value) => names.includes(String(value)) };
}

function text(): Rule {
  return { expected: 'Must be a text.', accepts: isText };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
