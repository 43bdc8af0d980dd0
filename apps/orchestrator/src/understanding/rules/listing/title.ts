import { list } from '../vocabulary/list';
import { NO_TITLE, SALE_OPENERS, TELLS_ABOUT } from '../vocabulary/selling';

const LONGEST = 80;
const CLAUSE_END = /[,.!?;()|\n]+(?=\s|$)|\s[-–—]+\s|\s[:/]\s|[!?;]+|\)|\(/;

/**
 * The name of what is sold: the first phrase that names a thing, in the seller's own spelling. `text` has no price, marketplace or
 * state in it any more. Empty when nothing is named.
 */
export function titleOf(text: string): string {
  const names = text
    .split(CLAUSE_END)
    .map(nameIn)
    .filter((name) => name !== '');
  const [first = '', second = ''] = names;
  const isBare = !first.includes(' ') && !/\d/.test(first) && / /.test(second);
  return styled(isBare && isSaidOf(text, second) ? `${second} ${endsWith(second, first) ? '' : first}` : first);
}

function nameIn(clause: string): string {
  let name = clause.trim();
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(new RegExp(SALE_OPENERS.source, 'i'), '').trim();
  }
  name = (name.split(TELLS_ABOUT)[0] ?? '')
    .replace(/^[\s"'“”:;,-]+|[\s:;,&+-]+$/g, (edge) => (edge.includes('+') ? '+' : ''))
    .trim();
  name = name.replace(/\s+(?:and|with|for|in|of|a|an|the|my|up|all|too|also|as well|instead)$/i, '').trim();
  return isNothing(name) ? '' : name;
}

function isNothing(name: string): boolean {
  return !/\p{L}{2}/u.test(name) || NO_TITLE.has(name.toLowerCase());
}

/** "My bike. It is a 2008 Kona Stinky": the second sentence says what the first leaves open. */
function isSaidOf(text: string, second: string): boolean {
  const before = text.slice(0, text.indexOf(second)).toLowerCase();
  return /\b(?:it'?s|it is|this is|that is|they are)(?: an?)? $/.test(before);
}

function endsWith(phrase: string, word: string): boolean {
  return phrase.toLowerCase().includes(word.toLowerCase());
}

/** Shouting becomes speaking; model names keep their capitals. */
function styled(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const isShouted = words.length > 1 && name === name.toUpperCase();
  const said = (isShouted ? words.map(softened) : words).map(asTheyWriteIt);
  return shortened(said).replace(/^\p{Ll}(?=\p{Ll}{2})/u, (letter) => letter.toUpperCase());
}

const OWN_SPELLINGS = new Map(
  list(`iPhone, iPad, iPod, iMac, MacBook, AirPods, GoPro, PlayStation, KitchenAid, iRobot`).map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

function asTheyWriteIt(word: string): string {
  return OWN_SPELLINGS.get(word.toLowerCase()) ?? word;
}

function softened(word: string): string {
  return word.length > 3 && !/\d/.test(word) ? word[0] + word.slice(1).toLowerCase() : word;
}

function shortened(words: readonly string[]): string {
  let title = '';
  for (const word of words) {
    if (title.length + word.length + 1 > LONGEST) break;
    title = title === '' ? word : `${title} ${word}`;
  }
  return title || (words[0] ?? '').slice(0, LONGEST);
}
