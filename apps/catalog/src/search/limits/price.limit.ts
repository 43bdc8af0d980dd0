import type { LimitFor } from './limit';

const DEFAULT_CURRENCY = 'USD';

/** `min` and `max` are inclusive. Prices are compared in the asked currency (USD when none is asked) and never converted. */
export const priceLimit: LimitFor = ({ price }) => {
  const { min = 0, max = Infinity, currency = DEFAULT_CURRENCY } = price ?? {};
  return (product) => {
    if (product.currency !== currency) return 'other_currency';
    if (product.price > max) return 'above_max_price';
    return product.price < min ? 'below_min_price' : undefined;
  };
};
