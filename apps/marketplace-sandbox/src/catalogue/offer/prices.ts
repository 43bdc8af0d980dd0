import type { Dice } from '../product/dice';
import type { SandboxMarketplace } from './sandbox-offer';

/** A price near `amount` US dollars that ends as prices do. */
export function charmPrice(amount: number, dice: Dice): number {
  const dollars = Math.max(1, Math.floor(amount));
  if (dollars < 3) return Math.max(0.99, Math.round(amount * 100) / 100);
  const ends = dollars < 100 ? ([0.99, 0.99, 0.49, 0.95] as const) : ([0.99, 0, 0.99, 0.95] as const);
  return Math.round((dollars - 1 + dice.oneOf(ends)) * 100) / 100;
}

const FREE_FROM = 35;

/** US dollars. Shops carry what costs enough for nothing; on eBay it is up to the seller. Amazon's API does not tell. */
export function shippingFor(marketplace: SandboxMarketplace, price: number, dice: Dice): number | undefined {
  if (marketplace === 'amazon') return undefined;
  if (marketplace === 'ebay') return dice.chance(0.6) ? 0 : dice.oneOf([4.99, 5.95, 7.5, 9.99, 12.4, 14.99]);
  if (price >= FREE_FROM) return 0;
  return marketplace === 'walmart' ? 6.99 : 5.99;
}
