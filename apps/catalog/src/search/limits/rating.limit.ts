import type { LimitFor } from './limit';

/** Inclusive. What nobody rated cannot prove that it is good enough. A minimum of 0 asks for nothing. */
export const ratingLimit: LimitFor = ({ rating_min }) => {
  if (!rating_min) return undefined;
  return ({ rating }) => {
    if (rating === undefined) return 'unrated';
    return rating < rating_min ? 'low_rating' : undefined;
  };
};
