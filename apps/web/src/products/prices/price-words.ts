import { money } from '@talknshop/contracts/protocol';

/** What has a price: its shipping is in the same currency; 0 is free, `undefined` unknown. */
export interface Priced {
  price: number;
  currency: string;
  shipping_cost?: number;
}

/** With shipping where it is known. */
export function deliveredPrice({ price, shipping_cost = 0 }: Priced): number {
  return price + shipping_cost;
}

/** The line under a price: `free delivery`, `$593.90 delivered`, or that nobody says what delivery costs. */
export function deliveryWords(priced: Priced): string {
  if (priced.shipping_cost === undefined) return 'delivery not stated';
  if (priced.shipping_cost === 0) return 'free delivery';
  return `${money(deliveredPrice(priced), priced.currency)} delivered`;
}

/** A price to be heard: `587.95 US dollars, 593.90 US dollars delivered`. */
export function spokenPrice(priced: Priced): string {
  const { price, currency, shipping_cost } = priced;
  const delivery = shipping_cost
    ? `${spokenAmount(deliveredPrice(priced), currency)} delivered`
    : deliveryWords(priced);
  return `${spokenAmount(price, currency)}, ${delivery}`;
}

/** `1,000 US dollars`; what is no currency code is said as it is written. */
export function spokenAmount(amount: number, currency: string): string {
  if (!/^[a-z]{3}$/i.test(currency)) return money(amount, currency);
  return formatFor(currency).format(amount);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making one takes longer than drawing the price. */
function formatFor(currency: string): Intl.NumberFormat {
  const known = formats.get(currency);
  if (known) return known;
  const name = { style: 'currency', currency, currencyDisplay: 'name', trailingZeroDisplay: 'stripIfInteger' } as const;
  const format = new Intl.NumberFormat('en-US', name);
  formats.set(currency, format);
  return format;
}
