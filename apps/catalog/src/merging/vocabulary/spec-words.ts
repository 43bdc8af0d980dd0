/** A table of words → what its line is called. */
function lines(table: string, nameOf: (words: readonly string[]) => string): ReadonlyMap<string, string> {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return new Map(rows.flatMap((words) => words.map((word) => [word, nameOf(words)] as const)));
}

const firstOf = (words: readonly string[]): string => words[0] ?? '';

/** Names of a colour → the colour; a line is one colour. Fancy names are not here: two of them are compared as words. */
export const COLORS = lines(
  `
  black
  white ivory
  gray grey graphite charcoal
  silver
  gold golden
  rose pink
  red crimson burgundy
  orange
  yellow
  green olive sage
  teal turquoise aqua
  blue navy indigo
  purple violet lavender
  brown tan
  beige cream
  multicolor multicolored
`,
  firstOf,
);

/** Nouns that are counted → what their count is called. In the singular. */
export const COUNT_NOUNS = lines(
  `
  pack count ct pk packet
  piece pcs pc
  pair
  person
  speed
  tier
  page
  player
  channel
  hour
  port
  cup
`,
  firstOf,
);

/** Words of which a product is one or another: a line holds what excludes each other. */
export const OPPOSITES = lines(
  `
  man woman boy girl kid unisex
  xs s m l xl xxl 2xl 3xl small medium large
  twin full queen king
  hardcover paperback kindle audiobook
  ps4 ps5 xbox switch
  disc digital
`,
  (words) => words.join('/'),
);
