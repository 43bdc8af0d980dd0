import type { ProductResult } from '@talknshop/contracts';
import { MARKETPLACE_NAMES, money } from '@talknshop/contracts/protocol';
import { WIDTH, oneLine, shorten, wrap } from './text';

/** Draws emphasis; plain text where there is no terminal. */
export type Style = (format: 'bold' | 'dim' | 'green' | 'cyan' | 'yellow' | 'red', text: string) => string;

export function marketplaceName(marketplace: string): string {
  return (MARKETPLACE_NAMES as Partial<Record<string, string>>)[marketplace] ?? oneLine(marketplace);
}

/** One product in a few lines: number and title, price and where, why it is here, the link. */
export function productCard(product: ProductResult, number: number, style: Style): string[] {
  const indent = '    ';
  return [
    `${style('bold', `${number}.`.padEnd(4))}${style('bold', shorten(oneLine(product.title), WIDTH - 4))}`,
    indent + [style('green', money(product.price, product.currency)), ...facts(product)].join(' · '),
    ...wrap(oneLine(product.why_ranked), WIDTH - 4).map((line) => indent + line),
    ...alsoSold(product).map((line) => indent + style('dim', line)),
    indent + style('dim', oneLine(product.deep_link)),
  ];
}

const MOST_OFFERS = 3;

/** Where else the product is sold, cheapest first. */
function alsoSold({ offers }: ProductResult): string[] {
  if (offers.length === 0) return [];
  const named = offers
    .slice(0, MOST_OFFERS)
    .map(({ marketplace, price, currency }) => `${marketplaceName(marketplace)} ${money(price, currency)}`);
  const more = offers.length > named.length ? `, ${offers.length - named.length} more` : '';
  return wrap(`Also at ${named.join(', ')}${more}`, WIDTH - 4);
}

function facts({ marketplace, condition, rating, review_count, shipping_info }: ProductResult): string[] {
  return [
    marketplaceName(marketplace),
    condition?.replace('_', ' '),
    rating === undefined
      ? undefined
      : `★ ${rating.toFixed(1)}${review_count === undefined ? '' : ` (${review_count.toLocaleString('en-US')})`}`,
    shipping_info?.cost === 0 ? 'free shipping' : undefined,
  ].filter((fact) => fact !== undefined);
}
