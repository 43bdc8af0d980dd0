import { hasPhrase, wordsOf } from '../../ranking/text/words';
import { toCandidate } from '../../ranking/candidate';
import type { LimitFor } from './limit';

/** An excluded brand is met in the stated brand and in the title, as whole words: "apple" excludes no applesauce. */
export const brandLimit: LimitFor = ({ brand_exclusions }) => {
  const excluded = brand_exclusions.map(wordsOf).filter((brand) => brand.length > 0);
  if (excluded.length === 0) return undefined;
  return (product) => {
    const { brand, title } = toCandidate(product);
    return excluded.some((name) => hasPhrase(brand, name) || hasPhrase(title, name)) ? 'excluded_brand' : undefined;
  };
};
