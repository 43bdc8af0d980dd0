import type { Factor } from '../factor';

/** What a product is thought to be worth before anyone rated it, and how many votes that thought counts for. */
const USUAL_RATING = 3.8;
const USUAL_WEIGHT = 25;
const WORTH_SAYING = 4;

const count = new Intl.NumberFormat('en-US');

/** The rating, trusted the more the more people gave it. Unrated counts as usual, not as bad. */
export const rating: Factor = {
  value({ product }) {
    const votes = product.rating === undefined ? 0 : (product.review_count ?? 1);
    const rated = (USUAL_WEIGHT * USUAL_RATING + votes * (product.rating ?? 0)) / (USUAL_WEIGHT + votes);
    return Math.max(0, (rated - 2) / 3);
  },

  reason({ product: { rating: stars, review_count } }) {
    if (stars === undefined || stars < WORTH_SAYING) return undefined;
    if (!review_count) return `rated ${stars}`;
    return `rated ${stars} by ${review_count === 1 ? 'one person' : `${count.format(review_count)} people`}`;
  },
};
