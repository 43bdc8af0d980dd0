import { list } from './list';

/** What can stand between two things that are asked for. `added` can hardly stand anywhere else. */
export const JOINTS: Record<string, 'listed' | 'joined' | 'added' | 'sentence'> = {
  ',': 'listed',
  and: 'joined',
  '&': 'joined',
  '+': 'joined',
  ';': 'joined',
  then: 'joined',
  plus: 'added',
  also: 'added',
  'as well as': 'added',
  'along with': 'added',
  additionally: 'added',
  furthermore: 'added',
  '.': 'sentence',
  '!': 'sentence',
  '?': 'sentence',
};

/** Asks anew: "I also need", "can you find me", "looking for". Matched against words with a blank after each. */
export const ASKS_ANEW =
  /^(?:(?:ok|oh|so|then|now|also|please|maybe|and) )*(?:(?:can|could|would|will) you (?:also |please )*)?(?:(?:i|we|i'd|we'd|i'll|i'm|im) )?(?:(?:also|will|would|really|just|still|am|are|be|could|to) )*(?:need|want|like|love|get|find|show|buy|order|recommend|grab|see|use|(?:looking|shopping|searching|look|search|shop) for)(?: (?:me|us|to|also|get|buy|find|have|order|for))* /;

/** Begins a thing of its own. Matched against words with a blank after each. */
export const DETERMINED =
  /^(?:maybe |perhaps |possibly |just |even )?(?:(?:another|an?|some|one|two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2}) )(?:(?:more|new|other|couple of) )?/;

/** May stand between "a" and the thing without changing what is asked for. */
export const PLAIN_ADJECTIVES = new Set(
  list(`
    good, great, nice, best, better, decent, cheap, cheaper, inexpensive, affordable, budget, new, brand new, old, really, very, pretty, quite, quality, top, beautiful, lovely, suitable, fine, fair, low cost, another, other, pair of, pairs of, piece of, pieces of, pack of, packs of, set of, sets of, box of, bottle of, bottles of, bag of, bags of, jar of, can of, tub of, tube of, carton of, couple, few, more
  `),
);

/** Before a component it says how that of the thing shall be: "a phone and a good camera". */
export const SAYS_HOW =
  /\b(?:good|great|nice|best|better|decent|big|bigger|large|larger|long|longer|fast|faster|strong|powerful|high|full|\d+) $/;

/** Sold as one set, however they are named. */
export const SOLD_TOGETHER: readonly (readonly [RegExp, RegExp])[] = [
  [/\bchair|\bstool|\bbench/, /\btable$/],
  [/\bcup$|\bmug$/, /\bsaucer$/],
  [/\bwasher$|\bwashing machine$/, /\bdryer$/],
  [/\bpot$/, /\bpan$/],
  [/\bmortar$/, /\bpestle$/],
];

/** After two things it makes one of them: "a phone and a charger bundle". */
export const ONE_OF_TWO = /^(?:bundle|combo|combination|set|kit|duo|package|pack|hybrid|in one|mix)\b/;

/** Holds for everything before it: "both white", "all from Amazon". */
export const FOR_ALL =
  /(?:(?:^|[ ,;.])(?:both|each)|(?:[,;.] ?)(?:and )?(?:all|everything|every one))(?: of (?:them|these|those|it))?(?: (?:should be|must be|need to be|have to be|has to be|to be|be))? (?!in one\b|men\b|women\b|season|purpose)(.+)$/;

/** After an amount: it holds for each thing. */
export const EACH = /\b(?:each|apiece|a piece|per item|per piece|for each|respectively)\b/;

/** An amount for everything together. */
export const IN_TOTAL =
  /\b(?:in total|total|totall?ing|altogether|all together|combined|all in|together|for (?:both|all|everything|the lot|the two|the three|the four|all of (?:it|them)|it all|the whole (?:lot|thing)))\b/;

/** A sentence about money and nothing else. */
export const ABOUT_MONEY = /\b(?:budget|spend|spending|afford|have|got|max|maximum|limit|most)\b/;

/** Takes the place of a thing that was named before: "a case for it". */
export const STANDS_FOR_A_THING =
  /\b(for|with|fits?|match(?:es|ing)?) (?:it|them|(?:that|those|these)(?! (?:price|money|much|matter|reason|one|size|color)\b))(?=$|[ ,.;!?])/i;
