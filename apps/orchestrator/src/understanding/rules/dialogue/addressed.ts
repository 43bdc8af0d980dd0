import type { RequirementSpec } from '@talknshop/contracts';
import { PRODUCT_LEXICON } from '../facts/products';
import { isSameProduct } from '../intent/said';
import { tokenise } from '../text/tokens';

/** What a message means when several needs were answered together. */
export interface Addressed {
  /** The message without the words that only say which need is meant. */
  message: string;
  /** The need that is meant: the one whose product is named, else the one the conversation is at. */
  requirement?: RequirementSpec;
  /** All of them are meant: "both under 50". */
  all?: readonly RequirementSpec[];
  /** One of them is named as known: "the laptop". */
  is_known?: true;
  /** Nothing says which is meant. */
  is_assumed?: true;
}

const ALL = /\b(?:both|each|all of (?:them|these|those)|everything|every one|all (?:three|four))\b/i;
const KNOWN = /\b(?:the|that|this) (?=(?:\S+ ){0,2}?(\S+))/gi;
const ONLY_SAYS_WHICH = /\b(?:for|on|of|about) (?:the|that|this|a) (?=(.+))/i;

/** Finds out which of the needs answered together a message is about. */
export function addressed(
  message: string,
  requirement: RequirementSpec | undefined,
  together: readonly RequirementSpec[] = [],
): Addressed {
  if (together.length === 0) return { message, requirement };
  const products = productsIn(message);
  const meant = together.findLast(({ product_type }) => products.some((named) => isSameProduct(named, product_type)));
  if (!meant)
    return ALL.test(message) ? { message, requirement, all: together } : { message, requirement, is_assumed: true };
  const open = withoutWhich(
    message.replace(KNOWN, (words, noun: string) => (isOneOf(together, noun) ? 'a ' : words)),
    meant,
  );
  return { message: open, requirement: meant, ...(open !== message && { is_known: true }) };
}

function productsIn(message: string): string[] {
  const tokens = tokenise(message);
  return tokens.flatMap((_, at) => PRODUCT_LEXICON.at(tokens, at)?.value ?? []);
}

function isOneOf(together: readonly RequirementSpec[], noun: string): boolean {
  return productsIn(noun).some((named) => together.some(({ product_type }) => isSameProduct(named, product_type)));
}

/** "Only Dell for a laptop" is "only Dell". */
function withoutWhich(message: string, { product_type }: RequirementSpec): string {
  const match = ONLY_SAYS_WHICH.exec(message);
  const tokens = tokenise(match?.[1] ?? '');
  const named = PRODUCT_LEXICON.at(tokens, 0);
  if (!match || !named || !isSameProduct(named.value, product_type)) return message;
  const end = match.index + match[0].length + tokens[named.length - 1]!.end;
  return `${message.slice(0, match.index)}${message.slice(end)}`.trim();
}
