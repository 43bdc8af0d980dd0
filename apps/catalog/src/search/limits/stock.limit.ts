import type { LimitFor } from './limit';

/** What cannot be bought is no answer. Unknown availability passes. */
export const stockLimit: LimitFor = () => (product) =>
  product.availability === 'out_of_stock' ? 'out_of_stock' : undefined;
