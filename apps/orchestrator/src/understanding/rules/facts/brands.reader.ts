import { lexicon } from '../text/lexicon';
import { type Reading, type Span, type Token, tokenise, type Tokens, without, wordsOf } from '../text/tokens';
import { AMBIGUOUS_BRANDS, BRANDS } from '../vocabulary/brands';
import { TENS, UNITS } from '../vocabulary/numbers';
import { UNITS_OF_MEASURE } from '../vocabulary/units';
import { endsPhraseAt, isKnownAt } from '../need/segments';
import { PRODUCT_LEXICON } from './products';

export interface Brands {
  preferred: string[];
  excluded: string[];
}

const CALLED = /(?:^| )(?:made by|manufactured by|brand(?: called| named| is| :)?)$/;

interface Mention extends Span {
  name: string;
  /** Part of a product's name ("Nintendo Switch"): it stays to be read. */
  is_part: boolean;
  is_excluded: boolean;
}

const KNOWN = lexicon(BRANDS.map((name) => [name, name] as const));
const AMBIGUOUS = lexicon(Object.keys(AMBIGUOUS_BRANDS).map((name) => [name, name] as const));
const COMPANIONS = new Map(
  Object.entries(AMBIGUOUS_BRANDS).map(([name, products]) => [
    name,
    lexicon(products.map((product) => [product, product] as const)),
  ]),
);

const EXCLUDING =
  /(?:^| )(?:not?|nothing|nor|without|except(?: for)?|excluding|exclude|but|besides|other than|rather than|instead of|avoid|skip|hate|hates|dislike|never|(?:do not|don'?t|dont|doesn'?t) (?:want|like|need|show|include|trust|buy|care for))(?: (?:any|me|a|an|the|from|by|made by|of|brand|brands|get|buy|show|anything|everything|ones?|things?|stuff|made))*$/;
const EXCLUDING_BUT = /(?:anything|everything|any brand|all|something|any) $/;
const FOR_A_DEVICE =
  /(?:^| )(?:for|fits?|fitting|compatible with|works? with|compatible for|to fit|support(?:s|ing)?)(?: (?:my|a|an|the|your|all|most|any|old|new))*$/;
const OPENER =
  /(?:look|looking|search|searching|shop|shopping|hunting|market|seeking|browse|ask|asking|wait|waiting|preference) for(?: (?:my|a|an|the|new|old))*$/;
const NAMED =
  /(?:^| )(?:only|just|from|by|brand|brands|prefer|preferably|made by|either|must be|is|or|and|like|love|both|with)(?: (?:the|brand|a|an|is|:|from|by|only))*$/;

/** Reads brand names. A brand the product must fit ("a case for a Samsung", "an Apple Watch band") is none that is asked for. `wanted` is the product that is known: of a laptop, "Apple is fine" names a brand. */
export function readBrands(tokens: Tokens, wanted = ''): Reading<Brands> {
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length;) {
    const mention = mentionAt(tokens, index, { previous: mentions.at(-1), wanted });
    if (mention) mentions.push(mention);
    index = mention?.end ?? index + 1;
  }
  const names = (excluded: boolean) => [
    ...new Set(mentions.filter((m) => m.is_excluded === excluded).map((m) => m.name)),
  ];
  return {
    found: { preferred: names(false), excluded: names(true) },
    rest: without(
      tokens,
      mentions.filter(({ is_part }) => !is_part),
    ),
  };
}

interface Around {
  previous?: Mention;
  wanted: string;
}

function mentionAt(tokens: Tokens, index: number, { previous, wanted }: Around): Mention | undefined {
  if (isUnitAt(tokens, index)) return undefined;
  const before = wordsBefore(tokens, index);
  const match =
    KNOWN.at(tokens, index) ??
    ambiguousAt(tokens, index, before) ??
    makerAt(tokens, index, wanted) ??
    initialsAt(tokens, index) ??
    strangerAt(tokens, index, before);
  if (!match) return undefined;
  if (FOR_A_DEVICE.test(before) && !OPENER.test(before)) return undefined;
  const end = index + match.length + (/^brands?$/.test(tokens[index + match.length]?.text ?? '') ? 1 : 0);
  const product = PRODUCT_LEXICON.at(tokens, index);
  const isLonger = (product?.length ?? 0) > match.length;
  if (isLonger && isProductAt(tokens, index + product!.length)) return undefined;
  const is_part = isLonger || (product?.length === match.length && KNOWN.at(tokens, index) !== undefined);
  return { start: index, end, name: match.value, is_part, is_excluded: isExcluded(before, tokens, index, previous) };
}

/** "128 gigabytes", "sixty-four gigabyte", "how many gigabytes": what is counted is a unit, though somebody may be called so. */
function isUnitAt(tokens: Tokens, index: number): boolean {
  const { text, stem } = tokens[index]!;
  if (!UNITS_OF_MEASURE.has(text)) return false;
  const before = tokens[index - 1];
  return text !== stem || before?.kind === 'number' || COUNTS.has(before?.text ?? '');
}

const COUNTS = new Set([...Object.keys(UNITS), ...Object.keys(TENS), 'hundred']);

function ambiguousAt(tokens: Tokens, index: number, before: string): { length: number; value: string } | undefined {
  const match = AMBIGUOUS.at(tokens, index);
  if (!match) return undefined;
  const after = index + match.length;
  const isNamed =
    tokens[after]?.stem === 'brand' || ((NAMED.test(before) || EXCLUDING.test(before)) && !isProductAt(tokens, after));
  const isFollowed = COMPANIONS.get(match.value)?.at(tokens, after) !== undefined;
  return isFollowed || (isNamed && match.value !== 'Target') ? match : undefined;
}

/** "Apple is fine" once a laptop is wanted: somebody who makes such things, where the name stands by itself. */
function makerAt(tokens: Tokens, index: number, wanted: string): { length: number; value: string } | undefined {
  const match = AMBIGUOUS.at(tokens, index);
  if (!match || !endsPhraseAt(tokens, index + match.length) || isMade(tokens[index - 1])) return undefined;
  return makes(match.value, wanted) ? match : undefined;
}

/** "Made of apple", "in coach". */
function isMade(before: Token | undefined): boolean {
  return /^(?:of|in|with|flavor|flavour|color|colour)$/.test(before?.text ?? '');
}

function makes(brand: string, wanted: string): boolean {
  const product = tokenise(wanted);
  return product.some((_, at) => COMPANIONS.get(brand)?.at(product, at)?.length === product.length - at);
}

/** "J.R. Watkins": two initials and a name. */
function initialsAt(tokens: Tokens, index: number): { length: number; value: string } | undefined {
  const [initials, name] = [tokens[index], tokens[index + 1]];
  const isNamed =
    /^(?:\p{L}\.){2}$/u.test(initials?.text ?? '') &&
    !/^(?:u\.s\.|u\.k\.|e\.g\.|i\.e\.|[ap]\.m\.)$/.test(initials?.text ?? '');
  if (!isNamed || name?.kind !== 'word' || isProductAt(tokens, index + 1)) return undefined;
  return { length: 2, value: `${initials!.text} ${name.text}` };
}

/** "Only Zorbex": a name nobody knows, where only a brand can stand. */
function strangerAt(tokens: Tokens, index: number, before: string): { length: number; value: string } | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.text.length < 3 || isKnownAt(tokens, index)) return undefined;
  if (tokens[index + 1]?.stem === 'brand' || CALLED.test(before)) return { length: 1, value: token.text };
  const isAlone = /^(?:only|just|only from|only by)$/.test(before) && tokens.length - index <= 3;
  return isAlone ? { length: tokens.length - index, value: wordsOf(tokens.slice(index)) } : undefined;
}

function isProductAt(tokens: Tokens, index: number): boolean {
  return PRODUCT_LEXICON.at(tokens, index) !== undefined;
}

/** "not Apple", "anything but HP"; "no Dell or HP" excludes both. */
function isExcluded(before: string, tokens: Tokens, index: number, previous: Mention | undefined): boolean {
  const match = EXCLUDING.exec(before);
  if (match) return !/^ ?but/.test(match[0]) || EXCLUDING_BUT.test(`${before.slice(0, match.index)} `);
  const between = previous ? wordsOf(tokens.slice(previous.end, index)) : '';
  return previous?.is_excluded === true && /^(?:or|nor|and|,|, (?:or|and|nor)|\/)$/.test(between);
}

function wordsBefore(tokens: Tokens, index: number): string {
  return tokens
    .slice(Math.max(0, index - 6), index)
    .map(({ text }) => text)
    .join(' ');
}
