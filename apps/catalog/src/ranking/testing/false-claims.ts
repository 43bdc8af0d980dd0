import { MARKETPLACE_NAMES, money, type ProductOffer } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { toCandidate } from '../candidate';
import type { RankingContext } from '../factor';
import { hasPhrase, wordsOf } from '../text/words';
import { hasFact } from '../wished-facts';

/** A product as it is shown. */
export interface Shown {
  product: FoundProduct;
  offers: readonly ProductOffer[];
  context: RankingContext;
}

/** What a reason says that is not so, or that nobody here knows how to check; written apart from what writes the reasons. */
export function falseClaims(sentence: string, shown: Shown): string[] {
  const claims = claimsIn(sentence, shown);
  const wrong = claims.filter((claim) => !isTrue(claim, shown));
  return isPlain(sentence) ? wrong : [sentence, ...wrong];
}

function isPlain(sentence: string): boolean {
  return /^\p{Lu}[^<>\n*_`]*[^.]\.$/u.test(sentence) && !/[.!?] \p{Lu}/u.test(sentence);
}

/** What it is and the wished facts may hold commas themselves; everything else stands between them. */
function claimsIn(sentence: string, { context: { spec, facts } }: Shown): string[] {
  const wish = spec.product_type;
  const heads = [`Matches ${wish}`, `Found for ${wish}`, `Goes with ${wish}, but may not be one`, 'Found'];
  const head = heads.find((each) => sentence.startsWith(each)) ?? '';
  const rest = sentence.slice(head.length, -1);
  const labels = rest.startsWith(' with ')
    ? facts.map(({ label }) => label).filter((label) => rest.includes(label))
    : [];
  const left = labels.reduce((text, label) => text.replace(label, ''), rest.replace(/^ with /, ''));
  const others = left.replace(/^(?:,? ?(?:and )?)+/, '').split(', ');
  return [head, ...labels.map((label) => `with ${label}`), ...others.filter((part) => part !== '')];
}

function isTrue(claim: string, shown: Shown): boolean {
  return CHECKS.some(([pattern, holds]) => {
    const match = pattern.exec(claim);
    return match !== null && holds(match.slice(1), shown);
  });
}

const CHECKS: [RegExp, (parts: string[], shown: Shown) => boolean][] = [
  [/^Matches (.+)$/, ([wish], { context }) => wish === context.spec.product_type],
  [/^Found(?: for (.+))?$/, ([wish], { context }) => (wish ?? context.spec.product_type) === context.spec.product_type],
  [/^Goes with (.+), but may not be one$/, ([wish], { context }) => wish === context.spec.product_type],
  [/^with (.+)$/, ([label], { product, context }) => hasLabelled(product, label!, context)],
  [
    /^(\S+) under your limit$/,
    ([amount], { product, context: { spec } }) => isAmount(amount!, spec.price!.max! - product.price, product),
  ],
  [/^right at your limit$/, (_, { product, context: { spec } }) => product.price === spec.price?.max],
  [/^(\S+) below the (\S+) you named$/, ([amount, target], shown) => isFromTarget(amount!, target!, 1, shown)],
  [/^(\S+) above the (\S+) you named$/, ([amount, target], shown) => isFromTarget(amount!, target!, -1, shown)],
  [/^exactly the (\S+) you named$/, ([target], { product }) => target === money(product.price, product.currency)],
  [
    /^(\S+) below the middle price found$/,
    ([amount], { product, context }) => isAmount(amount!, context.median_price - product.price, product),
  ],
  [/^rated (\S+)$/, ([stars], { product }) => stars === String(product.rating) && !product.review_count],
  [
    /^rated (\S+) by (\S+) people$/,
    ([stars, people], { product }) =>
      stars === String(product.rating) && Number(people!.replaceAll(',', '')) === product.review_count,
  ],
  [
    /^rated (\S+) by one person$/,
    ([stars], { product }) => stars === String(product.rating) && product.review_count === 1,
  ],
  [/^ships free$/, (_, { product }) => product.shipping_info?.cost === 0],
  [/^(\S+) shipping$/, ([amount], { product }) => isAmount(amount!, product.shipping_info?.cost ?? NaN, product)],
  [
    /^(?:in )?(new|like new|good|fair|refurbished)(?: condition)?$/,
    ([words], { product }) => words!.replace(' ', '_') === product.condition,
  ],
  [/^from (.+) as you prefer$/, ([brand], shown) => isPreferredBrand(brand!, shown)],
  [
    /^lowest price of (\d+) offers$/,
    ([count], { product, offers }) =>
      Number(count) === offers.length + 1 &&
      offers.every(({ price, currency }) => price >= product.price && currency === product.currency),
  ],
  [
    /^(\S+) less than at (.+)$/,
    ([amount, name], { product, offers: [other, ...more] }) =>
      more.length === 0 &&
      other !== undefined &&
      MARKETPLACE_NAMES[other.marketplace] === name &&
      other.currency === product.currency &&
      isAmount(amount!, other.price - product.price, product),
  ],
];

function isAmount(text: string, amount: number, { currency }: FoundProduct): boolean {
  return amount > 0 && text === money(amount, currency);
}

function isFromTarget(amount: string, target: string, sign: 1 | -1, { product, context: { spec } }: Shown): boolean {
  const named = spec.price?.target ?? NaN;
  return target === money(named, product.currency) && isAmount(amount, sign * (named - product.price), product);
}

function hasLabelled(product: FoundProduct, label: string, { facts }: RankingContext): boolean {
  const fact = facts.find((each) => each.label === label);
  return fact !== undefined && hasFact(toCandidate(product), fact);
}

function isPreferredBrand(brand: string, { product, context: { spec } }: Shown): boolean {
  const stated = product.attributes['brand'];
  const words = wordsOf(stated === undefined ? product.title : String(stated));
  return spec.brand_preferences.includes(brand) && hasPhrase(words, wordsOf(brand));
}
