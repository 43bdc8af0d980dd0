import { diceFor, type Dice } from '../product/dice';
import type { DescribedProduct } from '../product/make-products';
import { Mint } from '../product/mint';
import { conditionNote } from './condition-notes';
import { NATIVE_IDS } from './native-ids';
import { charmPrice, shippingFor } from './prices';
import { SANDBOX_MARKETPLACES, type SandboxMarketplace, type SandboxOffer } from './sandbox-offer';
import { sellerFor } from './sellers';
import { STATES, type State } from './states';
import { titleFor } from './titles';
import { TRADES, type TradeRules } from './trades';

/** What each marketplace has of each product; every product is on Amazon or eBay at least. */
export function makeOffers(described: readonly DescribedProduct[]): SandboxOffer[] {
  const mints = { ebay: new Mint(), amazon: new Mint(), walmart: new Mint(), bestbuy: new Mint() };
  return described.flatMap((thing) =>
    placesOf(thing).map(({ marketplace, state }) => makeOffer(thing, marketplace, state, mints[marketplace])),
  );
}

interface Place {
  marketplace: SandboxMarketplace;
  state: State;
}

function placesOf({ product, group }: DescribedProduct): Place[] {
  const rules = TRADES[group.trade];
  const dice = diceFor(`places/${product.key}`);
  const sold_new = SANDBOX_MARKETPLACES.filter((marketplace) => dice.chance(rules.shares[marketplace] ?? 0));
  const shops = sold_new.length > 0 ? sold_new : (['amazon'] as const);
  return [
    ...shops.map((marketplace): Place => ({ marketplace, state: 'new' })),
    ...usedOnEbay(rules, dice).map((state): Place => ({ marketplace: 'ebay', state })),
    ...refurbishedInShops(rules, dice).map((marketplace): Place => ({ marketplace, state: 'excellent_refurbished' })),
  ];
}

function usedOnEbay({ used_states }: TradeRules, dice: Dice): State[] {
  return used_states.filter(() => dice.chance(0.22));
}

function refurbishedInShops({ isRefurbished }: TradeRules, dice: Dice): SandboxMarketplace[] {
  return isRefurbished ? (['amazon', 'bestbuy', 'walmart'] as const).filter(() => dice.chance(0.08)) : [];
}

function makeOffer(thing: DescribedProduct, marketplace: SandboxMarketplace, state: State, ids: Mint): SandboxOffer {
  const { product } = thing;
  const key = `${product.key}@${marketplace}/${state}`;
  const dice = diceFor(key);
  const { condition, worth } = STATES[state];
  const price = charmPrice(product.list_price * dice.between(...worth), dice);
  const seller = sellerFor(marketplace, state === 'new', dice);
  const shipping_cost = shippingFor(marketplace, price, dice);
  const vendor_condition = vendorConditionOf(marketplace, state);
  const condition_note = marketplace === 'ebay' ? conditionNote(thing.group.trade, state, dice) : undefined;
  return {
    marketplace,
    native_id: ids.next(key, NATIVE_IDS[marketplace]),
    product,
    title: titleFor(marketplace, thing, stateWords(marketplace, state, dice), dice),
    price,
    ...(price < product.list_price && { list_price: product.list_price }),
    currency: 'USD',
    condition,
    ...(vendor_condition && { vendor_condition }),
    ...(condition_note && { condition_note }),
    ...(shipping_cost !== undefined && { shipping_cost }),
    in_stock: dice.chance(0.94),
    ...(seller && { seller }),
    ...reviewsOf(thing, marketplace, dice),
  };
}

function stateWords(marketplace: SandboxMarketplace, state: State, dice: Dice): string {
  if (marketplace === 'ebay') return dice.oneOf(STATES[state].ebay_words);
  if (state === 'new') return '';
  return REFURBISHED_WORDS[marketplace];
}

const REFURBISHED_WORDS = { amazon: 'Renewed', walmart: 'Restored', bestbuy: 'Refurbished Excellent' };

function vendorConditionOf(marketplace: SandboxMarketplace, state: State): string | undefined {
  const { condition, ebay_id } = STATES[state];
  if (marketplace === 'ebay') return ebay_id;
  if (marketplace === 'walmart') return undefined;
  return marketplace === 'amazon' ? (condition === 'new' ? 'New' : 'Refurbished') : condition;
}

/** eBay rates sellers, not things; the others have their own buyers, who by and large agree. */
function reviewsOf(
  { product: { rating, review_count = 0 } }: DescribedProduct,
  marketplace: SandboxMarketplace,
  dice: Dice,
): Pick<SandboxOffer, 'rating' | 'review_count'> {
  if (marketplace === 'ebay' || rating === undefined) return {};
  const share = { amazon: 1, walmart: 0.35, bestbuy: 0.25 }[marketplace];
  return {
    rating: Math.min(5, Math.round((rating + dice.between(-0.15, 0.15)) * 10) / 10),
    review_count: Math.max(1, Math.round(review_count * share * dice.between(0.7, 1.2))),
  };
}
