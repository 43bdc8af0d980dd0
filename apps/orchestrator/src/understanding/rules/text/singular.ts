const ENDS_IN_S = new Set(
  'glasses sunglasses eyeglasses swiss bus gas plus less canvas lens bras iris atlas news chaos asus adidas christmas las vegas keds crocs dickies levis pants jeans shorts leggings tights series species hers his its this us ours yours always'.split(
    ' ',
  ),
);
const IRREGULAR: Record<string, string> = {
  mice: 'mouse',
  feet: 'foot',
  teeth: 'tooth',
  knives: 'knife',
  shelves: 'shelf',
  scarves: 'scarf',
  loaves: 'loaf',
  leaves: 'leaf',
  halves: 'half',
  wolves: 'wolf',
  movies: 'movie',
  cookies: 'cookie',
  brownies: 'brownie',
  hoodies: 'hoodie',
  beanies: 'beanie',
  smoothies: 'smoothie',
  selfies: 'selfie',
  veggies: 'veggie',
  kiddies: 'kiddie',
  frisbees: 'frisbee',
  shoes: 'shoe',
  toes: 'toe',
  axes: 'axe',
};

/** The form vocabularies are kept in: "dresses" is "dress", "batteries" is "battery", "men's" is "men". */
export function singular(word: string): string {
  const plain = word.replace(/'s?$/, '');
  const irregular = Object.hasOwn(IRREGULAR, plain) ? IRREGULAR[plain] : undefined;
  if (irregular) return irregular;
  if (plain.length < 4 || ENDS_IN_S.has(plain)) return plain;
  if (/[^aeiou]ies$/.test(plain)) return `${plain.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh|[^aeiou]o)es$/.test(plain) && !/[aeiou][sz]es$/.test(plain)) return plain.slice(0, -2);
  return /[^su]s$/.test(plain) && !/is$/.test(plain) ? plain.slice(0, -1) : plain;
}
