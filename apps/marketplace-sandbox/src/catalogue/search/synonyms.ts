/** Words of one line mean nearly the same. In the singular. */
const LINES = `
tv television
laptop notebook
phone cellphone smartphone cell mobile
earbud headphone earphone
headphone headset
sofa couch
bicycle bike
sneaker shoe trainer
vacuum hoover
fridge refrigerator
luggage suitcase
backpack rucksack knapsack
skincare skin
building lego
videogame game
watch smartwatch
jean denim
jacket coat
pan skillet
kid children child
men man
women woman lady
grey gray
4k uhd
wifi wireless
`;

export const SYNONYMS: ReadonlyMap<string, readonly string[]> = readLines(LINES);

function readLines(lines: string): Map<string, string[]> {
  const synonyms = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words) {
      synonyms.set(word, [...(synonyms.get(word) ?? []), ...words.filter((other) => other !== word)]);
    }
  }
  return synonyms;
}
