import type { MissingKind } from '@talknshop/contracts';
import { listed } from './listed';
import { brief } from './plain';

const LONGEST_NAME = 40;

/** Says that nothing of the wished kind is sold, and what was found in its place; empty where that is not so. */
export function missingKindWords(missing: MissingKind | undefined): string {
  if (!missing) return '';
  const instead = missing.found_instead.map(
    ({ product_type, count }) => `${brief(product_type, LONGEST_NAME)} (${count})`,
  );
  const kind = brief(missing.product_type, LONGEST_NAME);
  const found = instead.length > 0 ? `, only other things with these words: ${listed(instead)}` : '';
  return `Nobody seems to sell “${kind}”${found}.`;
}
