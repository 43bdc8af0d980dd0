import type { Identity } from './identity';
import { knowsWord, type Profile } from './profile';
import { priceDistance } from './price-likeness';
import type { Specs } from './specs/specs-of';
import { MODEL_WORDS } from './vocabulary/model-words';

/** Why two offers are not the same product although they state the same GTIN: sellers put a thing's number on what goes with it, too. */
export const VETOES_ON_EQUAL_GTINS = {
  other_pack: ({ specs: one }, { specs: other }) => contradict(one.get('pack'), other.get('pack')),
  accessory: (one, other) => one.isForOther !== other.isForOther && !isSame(one.accessories, other.accessories),
} satisfies Record<string, (one: Identity, other: Identity) => boolean>;

/** How many times dearer one offer of a product may be than another: `surely` is not the price of more or fewer of them. */
export const SAME_PRICE = { surely: 1.2, at_most: 1.5 };

/** Why an offer cannot be of a product, however alike their words are. */
export const VETOES = {
  other_gtin: ({ product }, { gtin }) => product.gtin !== undefined && gtin !== undefined && product.gtin !== gtin,
  other_brand: ({ brand }, { offers }) => offers.some((offer) => isOtherBrand(brand, offer.brand)),
  other_spec: ({ specs }, profile) => doSpecsDiffer(specs, profile.specs),
  other_price: (offer, profile) => (priceDistance(offer, profile) ?? 1) > SAME_PRICE.at_most,
  only_one_is_a_pack: (offer, profile) =>
    isPack(offer.specs.get('pack')) !== isPack(profile.specs.get('pack')) &&
    !((priceDistance(offer, profile) ?? Infinity) <= SAME_PRICE.surely),
  only_one_is_an_accessory: ({ accessories, words }, profile) =>
    !accessories.isSubsetOf(profile.words) || !profile.accessories.isSubsetOf(words),
  other_model_word: ({ words }, { words: known, core, name }) =>
    some(words, (word) => MODEL_WORDS.has(word) && !known.has(word)) ||
    (name.length === 0 && some(core, (word) => MODEL_WORDS.has(word) && !words.has(word))),
  other_number: ({ words }, profile) => some(words, (word) => isModelNumber(word) && !knowsWord(profile, word)),
} satisfies Record<string, (offer: Identity, profile: Profile) => boolean>;

const on_equal_gtins = Object.values(VETOES_ON_EQUAL_GTINS);

export function isOtherDespiteGtin(one: Identity, other: Identity): boolean {
  return on_equal_gtins.some((isOther) => isOther(one, other));
}

const vetoes = Object.values(VETOES);

export function isVetoed(offer: Identity, profile: Profile): boolean {
  for (const isOther of vetoes) if (isOther(offer, profile)) return true;
  return false;
}

export function doSpecsDiffer(one: Specs, other: Specs): boolean {
  for (const [kind, values] of one) if (contradict(values, other.get(kind))) return true;
  return false;
}

/** One title may say less than another (512 GB), but not something else (8 GB and 512 GB next to 16 GB and 512 GB). */
function contradict(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  return one !== undefined && other !== undefined && !one.isSubsetOf(other) && !other.isSubsetOf(one);
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}

function isOtherBrand(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}

function isPack(counts: ReadonlySet<string> | undefined): boolean {
  return counts !== undefined && !counts.has('1');
}

/** `15irh10` or `9345`; a measure such as `120hz` may be named by one seller only. */
function isModelNumber(word: string): boolean {
  return /\d/.test(word) && !/^\d+(?:\.\d+)?\p{L}{1,7}$/u.test(word);
}

function some(words: ReadonlySet<string>, test: (word: string) => boolean): boolean {
  for (const word of words) if (test(word)) return true;
  return false;
}
