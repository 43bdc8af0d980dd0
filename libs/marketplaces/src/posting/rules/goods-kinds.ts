import type { ListingSpec } from '@talknshop/contracts';

/** Kinds of goods the marketplaces' categories are mapped from; the first whose words are met is taken. */
const WORDS = {
  phone: 'phone smartphone iphone cellphone mobile cell galaxy pixel',
  laptop: 'laptop notebook macbook chromebook ultrabook',
  tablet: 'tablet ipad kindle ereader',
  monitor: 'monitor',
  computer: 'computer desktop pc imac',
  tv: 'tv television oled qled',
  headphones: 'headphone earbud headset airpod earphone',
  speaker: 'speaker soundbar stereo amplifier turntable',
  camera: 'camera lens dslr camcorder gopro',
  console: 'console playstation ps4 ps5 xbox nintendo switch',
  video_game: 'videogame game',
  smartwatch: 'smartwatch fitbit',
  watch: 'watch wristwatch',
  jewelry: 'jewelry jewellery ring necklace bracelet earring',
  shoes: 'shoe sneaker boot sandal heel loafer',
  bag: 'bag handbag purse backpack luggage suitcase wallet',
  clothing: 'clothing clothes apparel dress shirt jacket coat jeans sweater hoodie pants skirt fashion',
  bicycle: 'bicycle bike ebike',
  lighting: 'lamp lighting lantern chandelier',
  furniture: 'furniture sofa couch chair table desk bed mattress dresser bookshelf shelf',
  appliance: 'appliance refrigerator fridge washer dryer dishwasher microwave oven vacuum',
  kitchen: 'kitchen cookware blender mixer espresso coffee pan pot knife tableware',
  home: 'home household decor rug curtain bedding vase candle',
  instrument: 'instrument guitar piano keyboard violin drum',
  tool: 'tool drill saw wrench',
  book: 'book novel textbook',
  music: 'vinyl record cd',
  toy: 'toy lego doll puzzle boardgame',
  baby: 'baby stroller crib',
  sports: 'sport sporting golf tennis ski snowboard treadmill dumbbell fitness',
  beauty: 'beauty makeup perfume skincare',
  garden: 'garden mower patio plant',
  car_part: 'tire wheel bumper automotive',
  art: 'art painting print sculpture',
  collectible: 'collectible antique coin stamp card comic',
  craft_supply: 'craft yarn bead fabric',
  pet: 'pet dog cat aquarium',
} as const;

export type GoodsKind = keyof typeof WORDS;

/** What kind of thing is offered: as its category says, else its title; `undefined` where neither tells. */
export function goodsKindOf({ category, title }: Pick<ListingSpec, 'category' | 'title'>): GoodsKind | undefined {
  return kindIn(category) ?? kindIn(title);
}

const KIND_OF_WORD = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as GoodsKind] as const)),
);
const ORDER = new Map(Object.keys(WORDS).map((kind, index) => [kind, index]));

function kindIn(text: string): GoodsKind | undefined {
  return wordsOf(text)
    .map(
      (word) =>
        KIND_OF_WORD.get(word) ??
        KIND_OF_WORD.get(word.replace(/e?s$/, '')) ??
        KIND_OF_WORD.get(word.replace(/s$/, '')),
    )
    .filter((kind) => kind !== undefined)
    .sort((one, other) => ORDER.get(one)! - ORDER.get(other)!)
    .at(0);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
