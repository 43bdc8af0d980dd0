import type { Tokens } from '../text/tokens';
import { SERIES, SERIES_OF } from '../vocabulary/models';

const HYPHENED_MODEL = /^[a-z]{1,5}-(?=.*\d\d)[a-z\d-]*[a-z\d]$/;
const MODEL = /^[a-z]{1,5}\d{2,}[a-z\d]*$/;

/** How many pieces a model number with a hyphen takes: "wh-1000xm5", "ath-m50x". */
export function hyphenedModelAt(tokens: Tokens, index: number): number | undefined {
  const before = tokens[index];
  if (before?.kind !== 'word' || before.glued || before.hyphened) return undefined;
  let [end, text] = [index + 1, before.text];
  for (let next = tokens[end]; next && isPart(next); next = tokens[++end])
    text += (next.hyphened && next.kind === 'word' && !text.endsWith('-') ? '-' : '') + next.text;
  return HYPHENED_MODEL.test(text) ? end - index : undefined;
}

function isPart({ kind, text, glued, hyphened }: Tokens[number]): boolean {
  return (glued || hyphened) && (kind === 'word' || kind === 'number' || text === '-');
}

/** Whether a word that no vocabulary knows can be a model number. */
export function looksLikeModel(word: string): boolean {
  return MODEL.test(word) || HYPHENED_MODEL.test(word);
}

/** The product that a model number stands for, of one of these makers where they are named. */
export function productOfModel(word: string, brands: readonly string[]): string | undefined {
  const model = word.replaceAll('-', '');
  const known = [...SERIES, ...brands.flatMap((brand) => SERIES_OF[brand] ?? [])];
  return known.find(([series]) => series.test(model))?.[1];
}
