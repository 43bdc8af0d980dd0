import { type PriceFilter, money } from '@talknshop/contracts';
import type { Factor, RankingContext } from '../factor';

/**
 * How well the price fits: near the target when there is one, comfortably under the limit otherwise (someone with a limit
 * of $1,000 rarely wants the one for $40), near the middle of what was found when nothing was said.
 */
export const price: Factor = {
  value({ product }, { spec, median_price }) {
    const { target, max } = spec.price ?? {};
    if (target !== undefined) return nearness(product.price, target);
    if (max !== undefined) return shareFit(max === 0 ? 1 : product.price / max);
    return nearness(product.price, median_price);
  },

  reason({ product }, context) {
    const { target, max } = context.spec.price ?? {};
    if (target !== undefined) return aroundTarget(product.price, target, product.currency);
    if (max !== undefined) return underLimit(product.price, max, product.currency);
    return againstMiddle(product.price, context, product.currency);
  },
};

/** The share of the limit that is spent → how well that fits; straight lines between. */
const SHARE_FIT = [
  [0, 0.1],
  [0.25, 0.7],
  [0.5, 1],
  [0.8, 1],
  [1, 0.85],
] as const;

function shareFit(share: number): number {
  const next = SHARE_FIT.findIndex(([at]) => share <= at);
  if (next <= 0) return next === 0 ? SHARE_FIT[0][1] : 0;
  const [[from, low], [to, high]] = [SHARE_FIT[next - 1]!, SHARE_FIT[next]!];
  return low + ((share - from) / (to - from)) * (high - low);
}

/** 1 at `wished`, about 0.6 at half or double of it. */
function nearness(amount: number, wished: number): number {
  if (amount <= 0 || wished <= 0) return amount === wished ? 1 : 0;
  return Math.exp(-(Math.log(amount / wished) ** 2));
}

function aroundTarget(amount: number, target: number, currency: PriceFilter['currency']): string | undefined {
  const distance = Math.abs(amount - target);
  if (distance < 0.005) return `exactly the ${money(target, currency)} you named`;
  if (distance > target * 0.5) return undefined;
  return `${money(distance, currency)} ${amount < target ? 'below' : 'above'} the ${money(target, currency)} you named`;
}

function underLimit(amount: number, max: number, currency: string): string {
  return max - amount < 0.005 ? 'right at your limit' : `${money(max - amount, currency)} under your limit`;
}

function againstMiddle(amount: number, { median_price }: RankingContext, currency: string): string | undefined {
  const below = median_price - amount;
  if (below < median_price * 0.05) return undefined;
  return `${money(below, currency)} below the middle price found`;
}
