import type { SandboxOffer } from '../../../apps/marketplace-sandbox/src/catalogue/catalogue';
import { hasFact } from './has-fact';
import type { JudgedQuery, RightGoods, Wish } from './judged-query';
import { areNeighbours } from './neighbours';

/** 3 the thing with all that is asked for, 2 the thing, 1 the next best thing, 0 anything else and whatever breaks a limit. */
export type Grade = 0 | 1 | 2 | 3;

/** How good an offer is as an answer. Knows nothing of how the catalog reads or ranks. */
export function gradeOf(offer: SandboxOffer, query: JudgedQuery): Grade {
  const { types, has = {} } = query.truth;
  const isThing = types.includes(offer.product.product_type);
  if (!isThing && !isNextBest(offer, query.truth)) return 0;
  if (brokenLimit(offer, query) !== undefined) return 0;
  if (!isThing) return 1;
  return hasAll(offer, has) ? 3 : 2;
}

/** The first stated limit that an offer breaks, in words; `undefined` when it keeps all. */
export function brokenLimit(offer: SandboxOffer, { need, truth }: JudgedQuery): string | undefined {
  const { product, price, condition, rating } = offer;
  const { min = 0, max = Infinity } = need.price ?? {};
  if (price < min || price > max) return `price ${price}`;
  if (truth.conditions && !truth.conditions.includes(condition)) return `condition ${condition}`;
  if (need.rating_min !== undefined && !(rating !== undefined && rating >= need.rating_min)) return `rating ${rating}`;
  const unwanted = { brand: need.brand_exclusions ?? [], ...truth.not };
  const broken = Object.entries(unwanted).find(([name, wish]: [string, Wish]) => hasFact(product, name, wish));
  return broken && `${broken[0]} ${String(broken[1])}`;
}

/** Whether it only goes with things, and is not what was asked for or next to it. */
export function isStrayAccessory({ product }: SandboxOffer, { truth }: JudgedQuery): boolean {
  const { accessory_for, product_type } = product;
  return accessory_for !== undefined && !truth.types.some((type) => isSameOrNext(type, product_type));
}

function hasAll({ product }: SandboxOffer, has: NonNullable<RightGoods['has']>): boolean {
  return Object.entries(has).every(([name, wish]) => hasFact(product, name, wish));
}

function isNextBest({ product }: SandboxOffer, { types }: RightGoods): boolean {
  return types.some((type) => areNeighbours(type, product.product_type));
}

function isSameOrNext(type: string, other: string): boolean {
  return type === other || areNeighbours(type, other);
}
