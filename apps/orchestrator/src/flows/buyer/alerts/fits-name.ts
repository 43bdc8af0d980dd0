/** Words that point at a thing and do not describe it. */
const POINTING = new Set(
  'a an the this that these those it its one ones any some all every each both everything of for on in at or and with my me i you we us please can could would will is are be just now also too by under over them they there here so if'.split(
    ' ',
  ),
);

/** The words of a name that describe a thing: "the lenovo one" is about "lenovo". */
export function describingWords(name: string): string[] {
  return wordsIn(name).filter((word) => !POINTING.has(word));
}

/** Whether a title has every one of the words; none fit nothing. */
export function fitsName(title: string, words: readonly string[]): boolean {
  const own = new Set(wordsIn(title));
  return words.length > 0 && words.every((word) => own.has(word));
}

/** "16GB laptops" is 16, gb, laptop. */
function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? [];
  return words.map((word) => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word));
}
