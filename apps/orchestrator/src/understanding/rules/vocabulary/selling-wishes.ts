import { list } from './list';

const IT = `(?:it|this|that|them|these|those|my (?:listing|ad|item|\\S+)|the (?:listing|ad|item|offer))`;
const AGREEMENT = `(?:yes|yeah|yep|yup|sure|ok|okay|great|perfect|good|fine|alright|all right|cool|correct|right|exactly|looks? (?:good|great|fine|right|perfect)|that'?s (?:right|fine|good|it|perfect|correct)|sounds (?:good|great|right)|it'?s (?:good|fine|right))`;

/** Sends a listing out. */
export const POSTS_IT = new RegExp(
  `^(?:(?:${AGREEMENT}|then|now|so|please|just|and|can you|could you|let'?s|go ahead and|you can)[ ,.!;-]*)*(?:post|publish|list|submit|put|send|advertise|share)(?:ing)? (?:${IT}|everywhere|now|on\\b|to\\b|everything)`,
);

/** Agrees to a listing as it was shown, and says nothing else. */
export const AGREES = new RegExp(
  `^(?:${AGREEMENT}[ ,.!]*)*(?:${AGREEMENT}|go ahead|do it|post|publish|confirm(?:ed)?|go for it|make it so|ship it)[ ,.!]*(?:please|thanks|thank you|then|now)?[.! ]*$`,
);

/** Takes a listing back, everywhere. */
export const TAKES_DOWN = new RegExp(
  `\\b(?:(?:take|pull|bring) (?:${IT}|everything) (?:down|off|back)|(?:take|pull) (?:down|off) ${IT}|undo|withdraw|unlist|un-list|unpublish|(?:delete|remove|cancel|end|stop) (?:${IT}|all of (?:it|them)|everything|the post(?:ing)?|posting|listing)(?! from| on)|don'?t (?:post|sell|list) (?:it|this|that|them)|(?:do not|no longer|don'?t) want to sell|not (?:selling|for sale) any ?more)\\b`,
);

/** Goes up everywhere, or nowhere. */
export const ALL_OR_NOTHING =
  /(?:,? ?\b(?:but|and|though) )?\b(?:all[ -]or[ -](?:nothing|none)|every ?where or no ?where|on all (?:of them )?or (?:on )?none(?: of them)?|(?:but |and )?only (?:post (?:it|them) )?if (?:it|that|this|they) ?(?:works?|goes|go(?:es)? up|gets? (?:accepted|posted|up)|can (?:go|be posted)|is (?:accepted|taken|possible)|succeeds?) (?:every ?where|on (?:all|every one|each)(?: of them)?)|only if (?:all(?: of them)?|every one of them|every site|each) (?:works?|takes? (?:it|them)|accepts?(?: it)?|succeeds?|goes? through)|if (?:one|any)(?: of them)? (?:fails?|refuses?(?: it)?)[, ]*(?:then )?(?:don'?t post (?:it )?(?:anywhere|at all)|post (?:it )?nowhere|none))\b/;
/** Goes up wherever it is taken. */
export const WHEREVER_IT_WORKS =
  /\b(?:(?:not|never mind|forget(?: about)?|no) all[ -]or[ -](?:nothing|none)|wherever (?:it works|they take it|it'?s (?:taken|accepted|possible))|(?:doesn'?t|does not|needn'?t) (?:have|need) to (?:be|go|work) (?:everywhere|on all(?: of them)?)|best[ -]effort|(?:it'?s )?(?:fine|ok|okay) if (?:some|one|a few)(?: of them)? (?:fails?|refuses?|don'?t work|doesn'?t work))\b/;

const DONE = `(?:posted|listed|published|pasted|live|up|done|online)`;
const GONE = `(?:taken (?:down|off)|removed|withdrawn|deleted|ended|gone|down)`;
const THERE = `(?: (?:up|live))?(?: by hand| myself| now| already)*`;
const A_PLACE = `(?: (?:on|to|in|at|from|off) [a-z' ]+?)?`;

/** What a seller wants noted as done: "mark the Poshmark one as posted". */
export const MARKED_AS_DONE = new RegExp(
  `\\bmark (?:[\\w' ]+? )?(?:as |that )?(?:(?:it|it'?s|i|i'?ve|is|was|have) )*(?:${DONE}|${GONE})\\b`,
);
/** What a seller says they did: "I posted it on Poshmark", "it's up on Poshmark now", "done, I took it down". */
export const DID_IT = new RegExp(
  `^(?:(?:ok|okay|done|so|alright|all right|great|hi|hey|and|now|just|yes)[ ,.!;:-]*)*(?:(?:i|we)(?:'ve| have)?(?: just| now| already| finally)* (?:${DONE}|put(?! up for)|took|taken|removed|deleted|ended) ${IT}${THERE}(?: (?:down|off))?${A_PLACE}|(?:${IT}|the [a-z]+ (?:one|listing|ad))(?:'s| is|'s been| has been)? (?:now |already |finally )*(?:${DONE}|${GONE})${A_PLACE})(?: now| already| by hand| myself|:|,| here| at| under| the link is| here'?s the link)*[ .!:]*$`,
);

/** Has what failed tried once more. */
export const TRIES_AGAIN =
  /\b(?:retry|(?:try|post|do) (?:it |that |them |this |the failed ones? )?(?:again|once more|one more time)|re-?post|re-?list)\b/;

/** Where people sell things, beside those that can be posted to from here. */
export const OTHER_MARKETPLACES = list(
  `OfferUp, Mercari, Depop, Vinted, Amazon, Walmart, Target, Best Buy, Nextdoor, Gumtree, Kijiji, Grailed, StockX, GOAT, Reverb, Swappa, Bonanza, Shopify, Letgo, Instagram, TikTok, Whatnot, ThredUp, Tradesy, Rakuten, AliExpress, Newegg`,
);

/** Asks something, and offers nothing. */
export const ASKS =
  /^(?!.*\b(?:sell|list|post|put|help)\b)(?:(?:what|how|why|when|where|who|which|do|does|did|is|are|was|can|could|will|would|should)\b|.*\?\s*$)/;

/** Offers something that is not named yet. */
export const OFFERS_SOMETHING =
  /\b(?:sell(?:ing)?|list(?:ing)?|post(?:ing)?|get(?:ting)? rid of) (?:something|some (?:stuff|things)|my (?:stuff|things)|another (?:one|thing|item)|(?:some|any)?thing else|more (?:stuff|things))\b/;

/** Amounts that nothing can be sold for: none, less than none. */
export const NOT_POSITIVE =
  /(?:\b(?:for|at|asking|to|is) )?(?:(?<=^|[\s,])-\s?\$?\s?\d[\d,.]*|\$\s?-\s?\d[\d,.]*|\$\s?0+(?:\.0+)?(?![\d.,]*\d)|\b0+(?:\.0+)? (?:dollars|bucks|usd|euros?)|(?<=\b(?:for|asking) )0+(?:\.0+)?(?=$|[,.!;](?:\s|$))|\bfree\b(?! (?:delivery|shipping|pick)))(?!\d)/;
/** More digits than any asking price has. */
export const ABSURD = /(?:\b(?:for|at|asking|to|is) )?\$\s?\d{9,}(?:\.\d+)?(?!\d)/;
