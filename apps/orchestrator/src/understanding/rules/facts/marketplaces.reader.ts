import { SEARCH_MARKETPLACES, type SearchMarketplace } from '@talknshop/contracts';
import { endsPhraseAt } from '../need/segments';
import { lexicon, phraseLexicon } from '../text/lexicon';
import { type Reading, type Span, type Tokens, without, wordsOf } from '../text/tokens';
import { EVERYWHERE, MARKETPLACE_NAMES, MARKETPLACE_NOUNS, OPEN_TO_ALL } from '../vocabulary/marketplaces';

interface Mention extends Span {
  marketplace: SearchMarketplace;
  is_excluded: boolean;
}

const NAMES = lexicon(Object.entries(MARKETPLACE_NAMES));
const OPEN = phraseLexicon([
  ...OPEN_TO_ALL.flatMap((any) => MARKETPLACE_NOUNS.map((noun) => `${any} ${noun}`)),
  ...EVERYWHERE,
]);
const PLACE =
  /(?:^| )(?:on|from|at|via|through|search|check|use|try|in|only|and|or|,|both|either)(?: (?:the|only|just))?$/;
const EXCLUDED =
  /(?:^| )(?:not|no|except|without|excluding|other than|anywhere but|avoid|skip)(?: (?:on|from|at|the|for))*$/;

/** Reads where to look: "on eBay", "from Amazon or Walmart", "not from Best Buy". None named means everywhere, and so does "any marketplace". */
export function readMarketplaces(tokens: Tokens): Reading<SearchMarketplace[]> {
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const mention = mentionAt(tokens, index);
    if (mention) mentions.push(mention);
  }
  return { found: chosen(mentions), rest: without(tokens, [...mentions, ...openIn(tokens)]) };
}

/** "Any marketplace", "search everywhere": which one is left open. */
function openIn(tokens: Tokens): Span[] {
  return tokens.flatMap((_, start) => {
    const end = start + (OPEN.at(tokens, start)?.length ?? 0);
    const isAlone = tokens.length === 1 && /^(?:every|any)where$/.test(tokens[0]!.text);
    if (isAlone) return [{ start, end: start + 1 }];
    return end > start && endsPhraseAt(tokens, end) ? [{ start, end }] : [];
  });
}

function mentionAt(tokens: Tokens, index: number): Mention | undefined {
  const match = NAMES.at(tokens, index);
  if (!match) return undefined;
  const before = wordsOf(tokens.slice(Math.max(0, index - 5), index));
  const is_excluded = EXCLUDED.test(before);
  const place = PLACE.exec(before);
  const isAlone = tokens.length === match.length && match.value !== 'target';
  if (!is_excluded && !place && !isAlone) return undefined;
  const start = index - (place?.[0].trim().split(' ').length ?? 0);
  return { start, end: index + match.length, marketplace: match.value, is_excluded };
}

function chosen(mentions: readonly Mention[]): SearchMarketplace[] {
  const named = (excluded: boolean) =>
    new Set(mentions.filter((m) => m.is_excluded === excluded).map((m) => m.marketplace));
  const [wanted, unwanted] = [named(false), named(true)];
  if (wanted.size > 0) return [...wanted];
  return unwanted.size > 0 ? SEARCH_MARKETPLACES.filter((marketplace) => !unwanted.has(marketplace)) : [];
}
