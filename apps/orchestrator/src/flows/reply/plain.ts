const TAG = /<\/?[a-z][^<>]*>/gi;
const OPENS_A_TAG = /<(?=[a-z/!?])/gi;
/** Control characters, and those that turn the reading direction: text could pretend to be other text with them. */
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** Somebody else's text as part of a sentence of ours: one line, nothing that a terminal or a page would act on. */
export function plain(text: string): string {
  return text.replace(TAG, ' ').replace(OPENS_A_TAG, '‹').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
}

/** At most `longest` characters of a plain text, cut between words and marked where it was cut. */
export function brief(text: string, longest: number): string {
  const characters = [...plain(text)];
  if (characters.length <= longest) return characters.join('');
  const kept = characters.slice(0, longest).join('');
  return `${kept.replace(/[\s,]+\S*$/, '')}…`;
}
