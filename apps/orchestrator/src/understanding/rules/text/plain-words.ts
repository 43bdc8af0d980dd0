import { MARK_NAMES, SPELLED_OUT } from '../vocabulary/short-forms';

/**
 * A message as words alone, one spelling for each: " i will take the first | how long ? ".
 * Contractions and chat spellings are spelled out, bars stand between sentences, and only question marks stay.
 */
export function plainWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\d][\p{L}\d'&.+-]*|[.!?;\n$€£,]/gu) ?? [];
  const spelled = words.map((word) => spelledOut(word)).filter((word) => word !== '');
  return ` ${spelled.join(' ')} `.replace(/\b(\w+) n't\b/g, '$1 not');
}

function spelledOut(word: string): string {
  if (Object.hasOwn(MARK_NAMES, word)) return MARK_NAMES[word]!;
  const bare = word.replace(/[.'-]+$/, '').replace(/(\p{L})\1{2,}/gu, '$1');
  const plain = bare.replaceAll("'", '').replace(/(?<=[a-z])-(?=[a-z])/g, ' ');
  const known = lookUp(bare) ?? lookUp(plain) ?? plain;
  return /[.]$/.test(word) && bare !== '' ? `${known} |` : known;
}

function lookUp(word: string): string | undefined {
  return Object.hasOwn(SPELLED_OUT, word) ? SPELLED_OUT[word] : undefined;
}
