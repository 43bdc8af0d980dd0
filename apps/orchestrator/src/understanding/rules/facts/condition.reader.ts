import type { ProductCondition } from '@talknshop/contracts';
import { lexicon } from '../text/lexicon';
import { type Reading, type Span, type Tokens, without, wordsOf } from '../text/tokens';
import { CONDITION_PHRASES, NEW_IS_NO_CONDITION } from '../vocabulary/conditions';

export interface Conditions {
  wanted?: ProductCondition;
  /** "not refurbished". */
  unwanted: ProductCondition[];
}

interface Mention extends Span {
  condition: ProductCondition;
  is_excluded: boolean;
}

const PHRASES = lexicon(
  Object.entries(CONDITION_PHRASES).flatMap(([condition, phrases]) =>
    phrases.map((phrase) => [phrase, condition as ProductCondition] as const),
  ),
);
const EXCLUDED =
  /(?:^| )(?:not?|nothing|without|except|excluding|never|avoid|nor|isn'?t|aren'?t|(?:don'?t|dont|do not) (?:want|like|need|show))(?: (?:me|any|a|an|the|it|ones?|used|or|in))*$/;

/** Reads the state a thing must be in, or must not be in. */
export function readCondition(tokens: Tokens): Reading<Conditions> {
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length;) {
    const mention = mentionAt(tokens, index);
    if (mention) mentions.push(mention);
    index = mention?.end ?? index + 1;
  }
  const wanted = mentions.filter((mention) => !mention.is_excluded).at(-1)?.condition;
  const unwanted = [...new Set(mentions.filter((mention) => mention.is_excluded).map(({ condition }) => condition))];
  return { found: { wanted, unwanted }, rest: without(tokens, mentions) };
}

function mentionAt(tokens: Tokens, index: number): Mention | undefined {
  const match = PHRASES.at(tokens, index) ?? (isNew(tokens, index) ? { length: 1, value: 'new' as const } : undefined);
  if (!match || isColorOrFlavor(tokens, index, match.length)) return undefined;
  const before = wordsOf(tokens.slice(Math.max(0, index - 6), index));
  return { start: index, end: index + match.length, condition: match.value, is_excluded: EXCLUDED.test(before) };
}

/** "a new camera", but neither "New Balance" nor "my new house". */
function isNew(tokens: Tokens, index: number): boolean {
  if (tokens[index]?.text !== 'new') return false;
  const before = tokens[index - 1]?.text ?? '';
  const after = tokens[index + 1]?.text ?? '';
  return !NEW_IS_NO_CONDITION.before.has(before) && !NEW_IS_NO_CONDITION.after.has(after);
}

/** "Mint" is a condition only of things, not before "green", "tea" or "flavor", nor in "in mint". */
function isColorOrFlavor(tokens: Tokens, index: number, length: number): boolean {
  if (length !== 1 || tokens[index]?.text !== 'mint') return false;
  return (
    !/^(?:|,|\.)$/.test(tokens[index + 1]?.text ?? '') || /^(?:in|fresh|chocolate)$/.test(tokens[index - 1]?.text ?? '')
  );
}
