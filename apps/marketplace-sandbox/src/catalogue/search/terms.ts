const WORD = /[a-z0-9]+(?:\.[0-9]+)?(?:-[a-z0-9]+)*/g;

/** `16 GB` and `16GB` are the same. */
const UNITS = 'gb|tb|mp|hz|mah|w|oz|qt|lb|mm|cm|ml|ft|k';
const MEASURE = new RegExp(`\\b(\\d+(?:\\.\\d+)?)[\\s-](${UNITS})\\b`, 'g');

const ASCII = /^[ -~]*$/;

const STOP_WORDS = new Set(
  `a an and any are at best buy by cheap find for from get good great i in inch inches is it looking me my need nice of on
   or our please show some something than that the this to under want what which with you your`.split(/\s+/),
);

/** The terms a text is found by: in lower case and the singular, `wi-fi` also as one word. */
export function indexTerms(text: string): string[] {
  return wordsOf(text).flatMap(termsOf);
}

/** Thousands of titles are made of a few thousand words. */
const KNOWN = new Map<string, readonly string[]>();

function termsOf(word: string): readonly string[] {
  const known = KNOWN.get(word);
  if (known) return known;
  const parts = word.split('-');
  const terms = [...parts, ...(parts.length > 1 ? [parts.join('')] : [])].map(singular);
  KNOWN.set(word, terms);
  return terms;
}

/** The terms of a shopper's text, each once; words that tell nothing are left out. */
export function queryTerms(text: string): string[] {
  const terms = wordsOf(text)
    .flatMap((word) => word.split('-'))
    .filter((word) => !STOP_WORDS.has(word))
    .map(singular);
  return [...new Set(terms)];
}

function wordsOf(text: string): string[] {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(/[\p{M}’]/gu, '');
  return plain.replaceAll("'", '').toLowerCase().replace(MEASURE, '$1$2').match(WORD) ?? [];
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
