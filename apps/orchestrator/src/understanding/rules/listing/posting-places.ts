import { POSTING_MARKETPLACES, type PostingMarketplace } from '@talknshop/contracts';
import { EVERYWHERE, FIT_FOR_ETSY, POSTING_NAMES } from '../vocabulary/selling';

export interface PostingPlaces {
  wanted: PostingMarketplace[];
  unwanted: PostingMarketplace[];
  /** "Only on eBay": nowhere else any more. */
  is_only: boolean;
  spans: { start: number; end: number }[];
}

const NAMES = new Map(
  POSTING_MARKETPLACES.flatMap((marketplace) => POSTING_NAMES[marketplace].map((name) => [name, marketplace] as const)),
);
const NAME = new RegExp(
  `\\b(?:${[...NAMES.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})\\b`,
  'g',
);
const ALL = new RegExp(`\\b(?:${EVERYWHERE.map(escaped).join('|')})\\b`, 'g');
const SEND =
  /(?:(?:[,.;!-] *|\band )?(?:please )?(?:can you |could you )?(?:(?:i )?(?:want|wanna|would like) to )?(?:also )?(?:post|put|list|sell|publish|advertise|share|place|add|stick|throw|get)(?:ing)? ?(?:it|this|that|them|these|my listing|one)?(?: (?:up|out|too|also|there))*(?: for sale)? ?)?(?:(?:only|just|also|both|up|for sale|, )*(?:\b(?:on|to|in|at|via|through|onto|and|or)\b|,|&|\/) *(?:the )?)*(?:only |just |both )*$/;
const UNWANTED =
  /\b(?:not|no|except|without|but|(?:remove|delete|cancel|end|stop|withdraw|unlist|pull|take)(?: (?:it|this|that|them|(?:my|the) (?:listing|ad|post|posting|item)))?(?: (?:off|down))?(?: from)?(?<!\btake(?: (?:it|this|that|them))?)|off|drop|skip|excluding|don'?t (?:post|list|put|want|sell)(?: it| this)?(?: up)?(?: on| to)?)(?: (?:for|from|on|the|my|of))*$/;
/** "Take the Craigslist one down". */
const COMES_DOWN = /\b(?:take|pull|bring) (?:the |my )?$/;
const ONE_DOWN = /^ (?:one |listing |ad |post |posting )?(?:down|off)\b/;
const PRICE_THERE = /\b(?:bought|saw|seen|sells|sold|selling new|goes|going|retails?|paid|found|new ones?)\b[^.;!,]*$/;
const LOOK_BACK = 60;

/** Reads where a thing is to be posted. A marketplace that is only compared with ("it's $140 on eBay") is none. */
export function readPostingPlaces(text: string): PostingPlaces {
  const lower = text.toLowerCase();
  const found = [...lower.matchAll(NAME)].map((match) => mention(match, lower)).filter((one) => !one.is_told);
  const all = [...lower.matchAll(ALL)].map((match) => mention(match, lower));
  const places = (unwanted: boolean) => [
    ...new Set(found.filter(({ is_unwanted }) => is_unwanted === unwanted).map(({ name }) => NAMES.get(name)!)),
  ];
  const unwanted = places(true);
  const wanted = all.length > 0 ? everywhere(lower) : places(false);
  return {
    wanted: wanted.filter((marketplace) => !unwanted.includes(marketplace)),
    unwanted,
    is_only: /\b(?:only|just)\b/.test(lower) && found.length > 0 && !/\b(?:also|too|as well)\b/.test(lower),
    spans: [...found, ...all].map(({ start, end }) => ({ start, end })),
  };
}

function mention(match: RegExpMatchArray, text: string) {
  const at = match.index!;
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const lead = SEND.exec(before)?.[0].length ?? 0;
  return {
    name: match[0],
    start: at - lead,
    end: at + match[0].length,
    is_unwanted:
      UNWANTED.test(before.trimEnd()) || (COMES_DOWN.test(before) && ONE_DOWN.test(text.slice(at + match[0].length))),
    is_told: PRICE_THERE.test(before) && /\d/.test(before),
  };
}

/** The marketplace that a text names, if it is one. */
export function marketplaceNamed(text: string): PostingMarketplace | undefined {
  const named = new Set([...text.toLowerCase().matchAll(NAME)].map(([name]) => NAMES.get(name)));
  return named.size === 1 ? [...named][0] : undefined;
}

function everywhere(text: string): PostingMarketplace[] {
  return POSTING_MARKETPLACES.filter((marketplace) => marketplace !== 'etsy' || FIT_FOR_ETSY.test(text));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
