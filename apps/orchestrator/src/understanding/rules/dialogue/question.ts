import type { ClarificationData, RequirementSpec } from '@talknshop/contracts';
import { BROAD_PRODUCTS } from '../vocabulary/products';
import { COMMON_WISHES, NARROWED_LIKE, NARROWING, WISHES_BY_OCCASION } from '../vocabulary/questions';

const MAX_QUESTIONS = 2;

/** Asks what is wanted while that is unknown, and narrows a word too wide to search. A named product is enough to search. */
export function questionAbout(requirement: RequirementSpec, asked: number): ClarificationData | undefined {
  if (asked >= MAX_QUESTIONS) return undefined;
  if (requirement.product_type === '') return whichProduct(requirement);
  return asked === 0 && isTooWide(requirement) ? narrowing(requirement.product_type) : undefined;
}

function whichProduct({ attributes, price, brand_preferences }: RequirementSpec): ClarificationData {
  const occasion = [attributes['occasion'] ?? []].flat().map(String)[0];
  const known = [occasion, ...brand_preferences].filter((fact) => fact !== undefined);
  const isSomethingKnown = known.length > 0 || price !== undefined;
  return {
    question: occasion ? `What are you looking for (${occasion})?` : 'What are you looking for?',
    context: isSomethingKnown
      ? 'I will keep what you told me so far.'
      : 'Name a product, and a budget if you have one.',
    suggestions: (occasion && WISHES_BY_OCCASION[occasion]) || COMMON_WISHES,
  };
}

/** A wide word with a fact beside it can be searched: "gluten free food". */
function isTooWide({ product_type, attributes, brand_preferences }: RequirementSpec): boolean {
  const facts = Object.keys(attributes).filter((key) => key !== 'gender');
  return BROAD_PRODUCTS.has(product_type) && facts.length === 0 && brand_preferences.length === 0;
}

function narrowing(product_type: string): ClarificationData {
  const { question, suggestions } = NARROWING[NARROWED_LIKE[product_type] ?? product_type] ?? {
    question: `What kind of ${product_type} are you looking for?`,
    suggestions: COMMON_WISHES,
  };
  return { question, context: `"${product_type}" covers a lot: one more word finds better results.`, suggestions };
}
