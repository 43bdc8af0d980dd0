import type { Dice } from '../product/dice';
import type { SandboxMarketplace, SandboxSeller } from './sandbox-offer';

/** Made up, all of them. */
const EBAY_SELLERS: readonly [SandboxSeller, ...SandboxSeller[]] = [
  seller('harborline-outlet', 99.8, 48_213),
  seller('secondbench', 99.2, 9_127),
  seller('mesa_resale', 98.7, 3_311),
  seller('northgate.deals', 99.5, 120_455),
  seller('tinroof-trading', 97.9, 842),
  seller('paperlantern_co', 100, 1_560),
  seller('quietcorner-goods', 99.9, 22_871),
  seller('loftandlatch', 99.1, 6_405),
  seller('gearhollow', 98.4, 2_218),
  seller('bluekettle-store', 99.6, 15_940),
  seller('oakline_liquidators', 96.3, 30_772),
  seller('pixel-orchard', 99.7, 57_308),
  seller('thriftwharf', 98.9, 11_089),
  seller('garage_finds_tx', 94.8, 133),
  seller('eastpier-electronics', 99.4, 204_981),
  seller('juniper-and-co', 100, 418),
];

const WALMART_SELLERS: readonly [SandboxSeller, ...SandboxSeller[]] = [
  seller('Harborline Outlet', 96, 8_120),
  seller('Northgate Deals', 94, 15_032),
  seller('Bluekettle Store', 97, 3_377),
  seller('Pixel Orchard', 95, 6_918),
];

const AMAZON_SELLERS: readonly [SandboxSeller, ...SandboxSeller[]] = [
  seller('Harborline Outlet', 97, 12_640),
  seller('Loft & Latch', 98, 4_209),
  seller('Eastpier Electronics', 95, 31_556),
  seller('Quiet Corner Goods', 99, 7_804),
];

const BEST_BUY_SELLERS: readonly [SandboxSeller, ...SandboxSeller[]] = [
  seller('Pixel Orchard', 95, 1_204),
  seller('Eastpier Electronics', 96, 3_871),
  seller('Bluekettle Store', 97, 640),
];

const SHOP_SELLERS = { amazon: AMAZON_SELLERS, walmart: WALMART_SELLERS, bestbuy: BEST_BUY_SELLERS };

/** How much of what is new the vendor sells itself. */
const OWN_SHARES = { amazon: 0.75, walmart: 0.75, bestbuy: 0.94 };

/** Who sells an offer; `undefined` is the vendor itself. Best Buy alone refurbishes its own. */
export function sellerFor(marketplace: SandboxMarketplace, isNew: boolean, dice: Dice): SandboxSeller | undefined {
  if (marketplace === 'ebay') return dice.oneOf(EBAY_SELLERS);
  if (!isNew && marketplace === 'bestbuy') return undefined;
  if (isNew && dice.chance(OWN_SHARES[marketplace])) return undefined;
  return dice.oneOf(SHOP_SELLERS[marketplace]);
}

function seller(name: string, feedback_percent: number, feedback_score: number): SandboxSeller {
  return { name, feedback_percent, feedback_score };
}
