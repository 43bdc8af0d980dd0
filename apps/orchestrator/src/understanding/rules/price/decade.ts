import { type Sentence, type PricePhrase, wordsBefore } from './sentence';

const BEFORE =
  /(?:^|[\s|])(?:(?:somewhere |anywhere |around |about )?(?:in|within) (?:the )?(?:(?:low|mid|middle|high|upper|lower)(?: -)? )?|(?:low|mid|high|upper|lower) (?:- )?)$/;

/** "in the 30s" is 30 to 39.99; "in the 200s" is 200 to 299.99. */
export function readDecade({ tokens, amounts, at }: Sentence): PricePhrase | undefined {
  const amount = amounts[at]!;
  const suffix = tokens
    .slice(amount.end, amount.end + 2)
    .map(({ text }) => text)
    .join('');
  const before = BEFORE.exec(wordsBefore(tokens, amount.start))?.[0];
  if (!/^'?s/.test(suffix) || !tokens[amount.end]?.glued || before === undefined) return undefined;
  const { start, end, value, currency } = amount;
  const max = value + (value < 100 ? 10 : 100) - 0.01;
  return {
    start: start - before.trim().split(' ').length,
    end: end + (suffix.startsWith("'") ? 2 : 1),
    min: value,
    max,
    currency,
  };
}
