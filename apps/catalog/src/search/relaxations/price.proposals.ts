import type { PriceFilter, RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import type { Proposal, Propose } from './proposal';

/** So many more are worth a change of the price. */
const WORTH = 3;

/** The lowest round maximum that lets a few more in. */
export const higherMaximum: Propose = (spec, meeting) => {
  const { max } = spec.price ?? {};
  if (max === undefined) return [];
  const prices = sortedPrices(meeting(withPrice(spec, { max: undefined }))).filter((price) => price > max);
  const reached = prices[Math.min(WORTH, prices.length) - 1];
  if (reached === undefined) return [];
  const to = roundUp(reached);
  return [proposal(spec, 'max', max, to, to / Math.max(max, 1) - 1)];
};

/** The highest round minimum that lets a few more in. */
export const lowerMinimum: Propose = (spec, meeting) => {
  const { min } = spec.price ?? {};
  if (min === undefined) return [];
  const prices = sortedPrices(meeting(withPrice(spec, { min: undefined }))).filter((price) => price < min);
  const reached = prices[prices.length - Math.min(WORTH, prices.length)];
  if (reached === undefined) return [];
  const to = roundDown(reached);
  return [proposal(spec, 'min', min, to, 1 - to / min)];
};

/** Amounts in another currency mean nothing in this one, so the bounds go with it. */
export const otherCurrency: Propose = (spec, meeting) => {
  if (spec.price === undefined) return [];
  const { currency } = spec.price;
  return SOLD_IN.filter((other) => other !== currency)
    .map((to) => ({ to, requirement_spec: { ...spec, price: { currency: to } } }))
    .filter(({ requirement_spec }) => meeting(requirement_spec).length > 0)
    .map(({ to, requirement_spec }) => ({
      limit: 'price.currency',
      from: currency,
      to,
      requirement_spec,
      change: 1.5,
    }));
};

/** What the marketplaces we know sell in. */
const SOLD_IN = ['USD', 'EUR', 'GBP', 'CAD', 'AUD'];

function proposal(spec: RequirementSpec, bound: 'min' | 'max', from: number, to: number, change: number): Proposal {
  return { limit: `price.${bound}`, from, to, requirement_spec: withPrice(spec, { [bound]: to }), change };
}

function withPrice(spec: RequirementSpec, changes: Partial<PriceFilter>): RequirementSpec {
  const { min, max, target, currency = 'USD' } = { ...spec.price, ...changes };
  const price = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(target !== undefined && { target }),
    currency,
  };
  return { ...spec, price };
}

function sortedPrices(products: readonly FoundProduct[]): number[] {
  return products.map(({ price }) => price).sort((a, b) => a - b);
}

/** To two digits, as people name limits: 1,049 is 1,100 and 87.3 is 88. */
function roundUp(amount: number): number {
  return rounded(amount, Math.ceil);
}

function roundDown(amount: number): number {
  return rounded(amount, Math.floor);
}

function rounded(amount: number, round: (amount: number) => number): number {
  if (amount <= 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return round(amount / step) * step;
}
