import type { LimitFor } from './limit';

/** "Not refurbished": what does not say its condition is given the benefit of the doubt. */
export const unwantedConditionLimit: LimitFor = ({ filters }) => {
  const unwanted = [filters['excluded_conditions'] ?? []].flat();
  if (unwanted.length === 0) return undefined;
  return ({ condition }) =>
    condition !== undefined && unwanted.includes(condition) ? 'unwanted_condition' : undefined;
};
