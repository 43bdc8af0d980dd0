/** Sizes by the letters that titles have for them. */
const LETTERS: Readonly<Record<string, string>> = {
  small: 's',
  medium: 'm',
  large: 'l',
  'extra large': 'xl',
  'x large': 'xl',
  xxl: '2xl',
  'xx large': '2xl',
  'extra small': 'xs',
};

/** They say of which side a length is, or that it is a size at all, where a title has the bare number. */
const NEEDLESS = new Set('size sized wide width long length tall height high deep depth inseam'.split(' '));

const SIDES = /^(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(?:inch|in|ft|cm|mm)?$/;
const UNITS = ['', 'inch', 'ft', 'cm'];

/** Other ways in which titles say the same measure, as words: `large` is `l`, `5x8` is `5 x 8ft`, `55inch wide` is `55inch`. */
export function sameMeasures(words: readonly string[]): (readonly string[])[] {
  const bare = words.filter((word) => !NEEDLESS.has(word));
  const letters = LETTERS[bare.join(' ')];
  const [one, cross, other] = bare;
  const sides = SIDES.exec(cross === 'x' || cross === 'by' ? `${bareNumber(one)}x${other}` : (one ?? ''));
  return [
    ...(bare.length > 0 && bare.length < words.length && !/^\d+(?:\.\d+)?$/.test(bare.join(' ')) ? [bare] : []),
    ...(letters ? [[letters]] : []),
    ...(sides ? writtenSides(sides[1]!, sides[2]!) : []),
  ];
}

/** A length is also met by a thing of two sides of which one is as long: `84inch` by `52x84`. */
export function isSideOf(title: readonly string[], words: readonly string[]): boolean {
  const length = words.map((word) => /^(\d+(?:\.\d+)?)inch$/.exec(word)?.[1]).find(Boolean);
  if (length === undefined) return false;
  return title.some((word) => SIDES.exec(word)?.slice(1).includes(length));
}

function writtenSides(a: string, b: string): string[][] {
  return UNITS.flatMap((unit) => [[`${a}x${b}${unit}`], [a, 'x', `${b}${unit}`], [`${a}${unit}`, 'x', `${b}${unit}`]]);
}

function bareNumber(word = ''): string {
  return word.replace(/(?:inch|ft|cm)$/, '');
}
