import { numeralAt } from '../text/numbers';
import type { Span, Tokens } from '../text/tokens';
import { CURRENCY_NAMES, DOLLAR_NATIONS, DOLLAR_PREFIXES, WEIGHT_LIKE } from '../vocabulary/currencies';

/** A number that may be money; surely so when it has a currency. */
export interface Amount extends Span {
  value: number;
  /** ISO 4217. */
  currency?: string;
  /** Named "pounds", which may be a weight. */
  maybe_weight?: boolean;
  /** What the number was multiplied by: 1000 in "2k". */
  scale?: number;
}

const LARGEST = 1_000_000_000;

/** Every number of the message, in order, with the currency around it. */
export function amountsIn(tokens: Tokens): Amount[] {
  const amounts: Amount[] = [];
  for (let index = 0; index < tokens.length;) {
    const amount = amountAt(tokens, index);
    if (amount && amount.value <= LARGEST) amounts.push(amount);
    index = amount?.end ?? index + 1;
  }
  return amounts;
}

function amountAt(tokens: Tokens, index: number): Amount | undefined {
  const before = currencyBefore(tokens, index);
  const numeral = numeralAt(tokens, index + before.length);
  if (!numeral) return undefined;
  const end = index + before.length + numeral.length;
  const after = currencyAfter(tokens, end);
  return {
    start: index,
    end: end + after.length,
    value: numeral.value,
    currency: after.currency ?? before.currency,
    maybe_weight: WEIGHT_LIKE.has(tokens[end]?.text ?? ''),
    scale: numeral.scale,
  };
}

interface Currency {
  currency?: string;
  length: number;
}

const nothing: Currency = { length: 0 };

/** "$", "US$", "C $", "EUR". */
function currencyBefore(tokens: Tokens, index: number): Currency {
  const [first, second] = [tokens[index], tokens[index + 1]];
  const prefix = second?.text === '$' && second.glued ? lookUp(DOLLAR_PREFIXES, first?.text) : undefined;
  if (prefix) return { currency: prefix, length: 2 };
  const name = lookUp(CURRENCY_NAMES, first?.text);
  const isSign = first?.kind === 'mark' || /^[a-z]{2,3}$/.test(first?.text ?? '');
  const isAmount = second?.kind === 'number' || (first?.kind === 'mark' && numeralAt(tokens, index + 1));
  return name && isSign && isAmount && first?.text !== 'won' ? { currency: name, length: 1 } : nothing;
}

/** "$", "usd", "bucks", "US dollars", "$ CAD". */
function currencyAfter(tokens: Tokens, index: number): Currency {
  const [first, second] = [tokens[index], tokens[index + 1]];
  const nation = lookUp(DOLLAR_NATIONS, first?.text);
  if (nation && /^(?:dollars?|\$)$/.test(second?.text ?? '')) return { currency: nation, length: 2 };
  const currency = lookUp(CURRENCY_NAMES, first?.text);
  return currency ? { currency, length: 1 } : nothing;
}

function lookUp(table: Record<string, string>, word = ''): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
