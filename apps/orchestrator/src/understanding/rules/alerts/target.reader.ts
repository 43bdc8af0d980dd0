import { type Amount, amountsIn } from '../price/amounts';
import { wordsAfter, wordsBefore } from '../price/sentence';
import type { StatedPrice } from '../price/price.reader';
import { tokenise, type Tokens } from '../text/tokens';
import { UNITS_OF_MEASURE } from '../vocabulary/units';
import type { AlertTarget } from '../../alert-request';

const PERCENT = /\b(\d{1,2}(?:\.\d+)?) ?(?:%|percent\b|per cent\b)/;

/** Reads the price to wait for: "under $500", "drops to 450", "by $50", "20 % off". `stated` is what reads as a price in any message. */
export function readTarget(text: string, stated: StatedPrice | undefined): AlertTarget | undefined {
  const percent = Number(PERCENT.exec(text)?.[1] ?? 0);
  if (percent > 0) return { kind: 'drop_percent', percent };
  const tokens = tokenise(text);
  const amounts = amountsIn(tokens).filter((amount) => amount.value > 0);
  const drop = amounts.find((amount) => isDrop(tokens, amount));
  if (drop) return { kind: 'drop_by', ...asSaid(drop.value, drop.currency) };
  const price = stated?.max ?? stated?.target ?? stated?.min;
  if (price !== undefined && price > 0) return { kind: 'price', ...asSaid(price, stated?.currency) };
  const amount = amounts.findLast((one) => isPrice(tokens, one));
  return amount && { kind: 'price', ...asSaid(amount.value, amount.currency) };
}

const BEFORE_A_DROP =
  /\b(?:drop(?:s|ped)?|falls?|goes down|comes down|decreases?|cheaper|reduced|discounted|lowered|down)(?: by(?: at least| more than| about)?| at least| another)? $/;
const AFTER_A_DROP = /^(?:off|cheaper|less|lower|discount)(?= |$)/;

function isDrop(tokens: Tokens, { start, end }: Amount): boolean {
  const before = wordsBefore(tokens, start);
  return BEFORE_A_DROP.test(before) || AFTER_A_DROP.test(wordsAfter(tokens, end));
}

const BEFORE_A_PRICE =
  /\b(?:to|at|for|under|below|beneath|than|hits?|reach(?:es)?|gets?(?: down)? to|is|costs?|price|target|alert|alarm|watch|around|about|only|just|<)(?: (?:of|is|at|the|about|around|just|only|like|:|=))* $/;

/** With a currency it is money; a number alone is, after a word that leads to one and before nothing that is counted. */
function isPrice(tokens: Tokens, { start, end, currency }: Amount): boolean {
  if (currency) return true;
  const next = tokens[end];
  const isCounted = next?.kind === 'word' && (next.glued || UNITS_OF_MEASURE.has(next.text));
  return !isCounted && BEFORE_A_PRICE.test(wordsBefore(tokens, start));
}

function asSaid(amount: number, currency: string | undefined) {
  return { amount, ...(currency && { currency }) };
}
