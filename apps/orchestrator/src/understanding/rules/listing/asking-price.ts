import { amountsIn, type Amount } from '../price/amounts';
import { tokenise, type Tokens } from '../text/tokens';
import { ASKED_AFTER, ASKS_BEFORE, TOLD_AFTER, TOLD_BEFORE } from '../vocabulary/selling';
import { UNITS_OF_MEASURE } from '../vocabulary/units';

export interface AskingPrice {
  /** In `currency`'s major unit. */
  value: number;
  /** ISO 4217, where the text names it. */
  currency?: string;
  /** Where it stands in the text, with the words that belong to it. */
  start: number;
  end: number;
}

const LOOK_BACK = 60;
const LOOK_AHEAD = 24;
/** How sure an amount must be of being what is asked. */
const ENOUGH = 3;

/** Finds what the seller asks among all that is said of prices; `asked`: a question about the price waits for this text. */
export function readAskingPrice(text: string, asked = false): AskingPrice | undefined {
  const tokens = tokenise(text);
  const amounts = amountsIn(tokens).filter(({ value }) => value > 0);
  const rated = amounts.map((amount) => ({ amount, score: scoreOf(amount, tokens, text, asked) }));
  const best = rated.reduce<(typeof rated)[number] | undefined>(
    (leader, next) => (next.score >= ENOUGH && next.score >= (leader?.score ?? 0) ? next : leader),
    undefined,
  );
  return best && spanOf(best.amount, tokens, text);
}

function scoreOf(amount: Amount, tokens: Tokens, text: string, asked: boolean): number {
  const { before, after } = around(amount, tokens, text);
  if (TOLD_BEFORE.test(before) || (TOLD_AFTER.test(after) && !ASKED_AFTER.test(after))) return 0;
  if (!amount.currency && isCounted(amount, tokens)) return 0;
  const asks = ASKS_BEFORE.test(before) ? 3 : 0;
  const isTagged = ASKED_AFTER.test(after) ? 3 : 0;
  const isAlone = /(?:^|[,.!;:?)-] ?)$/.test(before) && /^ ?(?:$|[,.!;?](?: |$)|- )/.test(after) ? 3 : 0;
  return asks + isTagged + isAlone + (amount.currency ? 4 : 0) + (asked ? 3 : 0);
}

/** "32 gb", "27 inch", "iphone 7", "model 250": a number that belongs to the words around it. */
function isCounted({ start, end }: Amount, tokens: Tokens): boolean {
  const next = tokens[end];
  if (next?.glued && next.kind !== 'mark') return true;
  if (next?.glued && /^["'%°*×/:+-]$/.test(next.text)) return true;
  return next !== undefined && UNITS_OF_MEASURE.has(next.text) && start !== end && next.text !== 'or';
}

function spanOf(amount: Amount, tokens: Tokens, text: string): AskingPrice {
  const { before, after } = around(amount, tokens, text);
  const asks = ASKS_BEFORE.exec(before)?.[0].length ?? 0;
  const tagged = ASKED_AFTER.exec(after)?.[0].length ?? 0;
  const { value, currency } = amount;
  return {
    value,
    ...(currency && { currency }),
    start: startOf(amount, tokens) - asks,
    end: endOf(amount, tokens) + tagged,
  };
}

function around(amount: Amount, tokens: Tokens, text: string): { before: string; after: string } {
  const lower = text.toLowerCase();
  const [start, end] = [startOf(amount, tokens), endOf(amount, tokens)];
  return { before: lower.slice(Math.max(0, start - LOOK_BACK), start), after: lower.slice(end, end + LOOK_AHEAD) };
}

const startOf = ({ start }: Amount, tokens: Tokens): number => tokens[start]!.start;
const endOf = ({ end }: Amount, tokens: Tokens): number => tokens[end - 1]!.end;
