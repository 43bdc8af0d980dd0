import { POSTING_NAMES } from './selling';
import { OTHER_MARKETPLACES } from './selling-wishes';

const NAMES = [...Object.values(POSTING_NAMES).flat(), ...OTHER_MARKETPLACES.map((name) => name.toLowerCase())]
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const PLACE = `(?:(?:on|at|via|through|over|in|from) (?:the |a |my )?(?:${NAMES}|(?:garage|yard|estate|moving) sale|flea market|person|app)|locally|elsewhere|somewhere else|in person)`;

const LEAD = `(?:(?:ok|okay|hi|hey|hello|so|and|well|yay|wow|btw|fyi|by the way|guess what|update|good news|great news|great|nice|done|yes|oh)[ ,.!:;-]+)*`;
const NOT_YET = `(?!(?:be|to|not|never|will|would|should|could|can|may|might|if|when|isn't|wasn't|hasn't)\\b)`;
const MINE = `(?:my|our|the|that|this) (?:${NOT_YET}[\\w'"-]+ ){0,5}?${NOT_YET}[\\w'"-]+`;
const THING = `(?:it|this|that|this one|that one|mine|one|one of (?:them|these|those|mine|my [\\w-]+)|${MINE})`;
const ADVERBS = `(?: just| now| finally| already| actually)*`;
const SOMEBODY = `(?:someone|somebody|a (?:buyer|guy|girl|man|woman|lady|neighbou?r|friend|customer|collector|student|couple)|my (?:neighbou?r|friend|buyer|cousin|coworker))`;
const FOR_SO_MUCH = `(?: for (?:about |only |just )?[$€£]?\\d[\\d.,]*(?: ?(?:dollars|bucks|usd|euros))?)?`;
const WHEN = `(?: (?:today|yesterday|just now|now|already|finally|last night|this (?:morning|afternoon|evening|week)|an? (?:hour|minute|day) ago))*`;

/** Says of one thing, and nothing else, that it was sold. "It sold for $140 on eBay" tells a price. */
export const IS_SOLD = new RegExp(
  `^${LEAD}(?:${[
    `${THING}(?:'s|'ve| is| has| was| got| have)?(?: been)?${ADVERBS} sold(?: out)?(?: ${PLACE}${FOR_SO_MUCH})?`,
    `(?:i|we)(?:'ve| have)?${ADVERBS} (?:sold|found a buyer for) ${THING}(?:${FOR_SO_MUCH} ${PLACE}| ${PLACE}${FOR_SO_MUCH}|${FOR_SO_MUCH})`,
    `${SOMEBODY}(?:'s| has)?${ADVERBS} (?:bought|purchased|took|picked up|paid for) ${THING}(?:${FOR_SO_MUCH} ${PLACE}| ${PLACE}${FOR_SO_MUCH}|${FOR_SO_MUCH})`,
    `(?:just )?sold(?: (?:it|one)${FOR_SO_MUCH})?(?: ${PLACE}${FOR_SO_MUCH})?`,
    `(?:please |can you |could you )*mark ${THING}(?: as)? sold(?: ${PLACE})?`,
  ].join('|')})${WHEN}[ .!]*$`,
);
/** Where, as far as it is told. */
export const SOLD_PLACE = new RegExp(`\\b${PLACE}(?=[ .!]|$)`);
/** Whose it was, where nothing else tells that the thing was for sale. */
export const OF_MINE = /\b(?:my|our|mine|i|i've|we|we've|mark)\b/;
