import type { Candidate } from '../../ranking/candidate';

/** Nouns for two things, and the words beside them that tell which: with one of these it is `then`, else it is `otherwise`. */
const HOMONYMS: Record<string, { with: ReadonlySet<string>; then: string; otherwise: string }> = {
  notebook: {
    with: new Set(
      'computer laptop pc chromebook ultrabook gb tb ram ssd hdd emmc intel amd ryzen core celeron pentium i3 i5 i7 i9 ghz windows fhd ips'.split(
        ' ',
      ),
    ),
    then: 'laptop',
    otherwise: 'journal',
  },
};

/** Which of its things a noun stands for in this listing; itself where it has only one. */
export function meantBy(noun: string, { title, category }: Candidate): string {
  const homonym = Object.hasOwn(HOMONYMS, noun) ? HOMONYMS[noun] : undefined;
  if (!homonym) return noun;
  const tells = (word: string): boolean => homonym.with.has(word.replace(/^\d+(?=gb$|tb$)/, ''));
  return title.some(tells) || category.some((part) => part.some(tells)) ? homonym.then : homonym.otherwise;
}
