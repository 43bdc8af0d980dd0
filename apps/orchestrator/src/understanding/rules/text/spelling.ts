/** Guesses the word that was meant. */
export interface Spelling {
  /** The one known word that is a letter away and begins alike, for words of five letters and more. */
  correct(word: string): string | undefined;
}

const SHORTEST = 5;
const LONGEST = 20;

/** Indexes every known word under each form that lacks one letter, when the first unknown word comes. */
export function spelling(words: Iterable<string>): Spelling {
  const known = new Set(words);
  let byForm: Map<string, string[]> | undefined;
  const near = (word: string) => {
    byForm ??= indexForms(known);
    return formsOf(word).flatMap((form) => byForm?.get(form) ?? []);
  };
  return {
    correct: (word) => {
      if (word.length < SHORTEST || word.length > LONGEST || known.has(word)) return undefined;
      return near(word).find((candidate) => candidate[0] === word[0] && isOneEditAway(word, candidate));
    },
  };
}

function indexForms(words: Iterable<string>): Map<string, string[]> {
  const byForm = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    for (const form of formsOf(word)) {
      const sharing = byForm.get(form);
      if (sharing) sharing.push(word);
      else byForm.set(form, [word]);
    }
  }
  return byForm;
}

function formsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

/** One letter more, less, or two swapped; or another one, in words long enough not to become a different word. */
function isOneEditAway(a: string, b: string): boolean {
  const start = firstDifference(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isSwap = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  const isOther = restA.slice(1) === restB.slice(1) && a.length > SHORTEST;
  return isSwap || isOther || restA.slice(1) === restB || restA === restB.slice(1);
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}
