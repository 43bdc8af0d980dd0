import type { Dice } from '../product/dice';
import type { SandboxMarketplace } from './sandbox-offer';

/** An id in the shape of the vendor's own. */
export const NATIVE_IDS: Record<SandboxMarketplace, (dice: Dice) => string> = {
  ebay: (dice) => `v1|${dice.oneOf(['1', '2', '3'])}${dice.digits(11)}|0`,
  amazon: (dice) => `B0${dice.digits(8, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')}`,
  walmart: (dice) => dice.oneOf(['1', '2', '5']) + dice.digits(8),
  bestbuy: (dice) => `6${dice.digits(6)}`,
};
