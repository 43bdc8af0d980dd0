import type { ListingData } from '@talknshop/contracts';
import { money, POSTING_MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';
import type { Style } from './product-card';
import { oneLine, WIDTH, wrap } from './text';

/** A listing as its seller sees it: what it says, where it goes, and what to know before. */
export function listingCard({ listing_spec, warnings }: ListingData, style: Style): string[] {
  const { title, price, currency, condition, category, target_marketplaces, negotiable } = listing_spec;
  const facts = [money(price, currency), negotiable && 'negotiable', condition.replace('_', ' '), oneLine(category)];
  const places = target_marketplaces.map((marketplace) => POSTING_MARKETPLACE_NAMES[marketplace]).join(', ');
  return [
    `${style('bold', oneLine(title))}  ${facts.filter(Boolean).join(' · ')}`,
    ...(places ? [style('dim', `  for ${places}`)] : []),
    ...warnings.flatMap((warning) => warningLines(oneLine(warning), style)),
  ];
}

function warningLines(warning: string, style: Style): string[] {
  return wrap(warning, WIDTH - 4).map((line, index) => style('yellow', `  ${index === 0 ? '!' : ' '} ${line}`));
}
