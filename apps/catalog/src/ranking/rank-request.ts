import {
  AVAILABILITIES,
  PRODUCT_CONDITIONS,
  SEARCH_MARKETPLACES,
  type ProblemDetail,
  type ProductResult,
} from '@talknshop/contracts';

/** What is wrong with products sent for ranking, at most one thing each; written by hand, as validators take milliseconds for a list. */
export function problemsOf(products: readonly unknown[]): ProblemDetail[] {
  return products.flatMap((product, index) => {
    const field = isRecord(product) ? wrongField(product) : '';
    if (field === undefined) return [];
    return [
      { path: `$.products[${index}]${field && `.${field}`}`, message: field ? MESSAGES[field] : 'must be a product' },
    ];
  });
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.length > 0 && value.length <= 2000;
const isNumber = (min: number, max: number): Check => {
  return (value) => typeof value === 'number' && value >= min && value <= max;
};
const oneOf = (values: readonly string[]): Check => {
  return (value) => values.some((each) => each === value);
};
const optional = (check: Check): Check => {
  return (value) => value === undefined || check(value);
};

/** The fields a ranking looks at. */
const CHECKS = {
  product_id: isText,
  marketplace: oneOf(SEARCH_MARKETPLACES),
  title: isText,
  price: isNumber(0, 1e9),
  currency: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
  availability: oneOf(AVAILABILITIES),
  rating: optional(isNumber(0, 5)),
  review_count: optional(isNumber(0, 1e12)),
  condition: optional(oneOf(PRODUCT_CONDITIONS)),
  attributes: isAttributes,
  shipping_info: optional((value) => isRecord(value) && optional(isNumber(0, 1e9))(value['cost'])),
} satisfies Partial<Record<keyof ProductResult, Check>>;

const MESSAGES: Record<keyof typeof CHECKS, string> = {
  product_id: 'product_id must be a text',
  marketplace: `marketplace must be one of ${SEARCH_MARKETPLACES.join(', ')}`,
  title: 'title must be a text of at most 2000 characters',
  price: 'price must be a number from 0',
  currency: 'currency must be an ISO 4217 code such as USD',
  availability: `availability must be one of ${AVAILABILITIES.join(', ')}`,
  rating: 'rating must be a number from 0 to 5',
  review_count: 'review_count must be a number from 0',
  condition: `condition must be one of ${PRODUCT_CONDITIONS.join(', ')}`,
  attributes: 'attributes must be a flat object of texts, numbers, booleans or lists of texts',
  shipping_info: 'shipping_info must be an object whose cost is a number from 0',
};

function wrongField(product: Record<string, unknown>): keyof typeof CHECKS | undefined {
  const fields = Object.keys(CHECKS) as (keyof typeof CHECKS)[];
  return fields.find((field) => !CHECKS[field](product[field]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAttributes(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (fact) => isFact(fact) || (Array.isArray(fact) && fact.every((part) => typeof part === 'string')),
    )
  );
}

function isFact(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
