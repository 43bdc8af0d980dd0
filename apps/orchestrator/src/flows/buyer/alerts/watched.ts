import type { RequirementSpec, TurnMessage } from '@talknshop/contracts';
import { chosenProduct } from '../../reply/chosen-product';
import { isSameNeed } from '../../same-need';
import type { ShownProduct } from '../../shown-product';
import type { AlreadyShown } from '../../already-shown';
import { describingWords, fitsName } from './fits-name';

/** What is to be watched: one product, or whatever meets a need; `today` is the cheapest of it that was shown. */
export type Watched =
  { kind: 'product'; product: ShownProduct } | { kind: 'need'; need: RequirementSpec; today?: ShownProduct };

export interface Pointed {
  /** The words that say what is meant. */
  named: string;
  /** What they name by themselves. */
  need?: RequirementSpec;
}

/** Where the conversation stands. */
export interface Scene {
  shown: readonly ShownProduct[];
  history: readonly TurnMessage[];
  requirement_spec?: RequirementSpec;
  already_shown?: AlreadyShown;
}

/** Finds what words like "the second one", "the lenovo", "a ps5", "it" or "any of these" mean; `undefined` when there is nothing. */
export function whatIsMeant({ named, need }: Pointed, scene: Scene): Watched | undefined {
  const product = pointedAt(named, scene.shown) ?? namedIn(named, scene.shown);
  if (product) return { kind: 'product', product };
  if (need) return { kind: 'need', need };
  const one = MANY.test(named) || describingWords(named).length > 0 ? undefined : theOne(scene);
  if (one) return { kind: 'product', product: one };
  return theNeed(scene);
}

const MANY = /\b(?:any|these|those|them|they|all|some|ones)\b/;

/** By its place; a product that was shown alone has none. */
function pointedAt(named: string, shown: readonly ShownProduct[]): ShownProduct | undefined {
  return shown.length > 1 ? chosenProduct(named, shown) : undefined;
}

/** By words of its title, unless they fit all that was shown; "the lenovo" is the best of several. */
function namedIn(named: string, shown: readonly ShownProduct[]): ShownProduct | undefined {
  const words = describingWords(named);
  const fitting = shown.filter(({ title }) => fitsName(title, words));
  const isDefinite = /\b(?:the|this|that)\b/.test(named);
  const isTelling = fitting.length === 1 || (isDefinite && fitting.length < shown.length);
  return isTelling ? fitting[0] : undefined;
}

/** What was chosen since the last search, or shown alone. */
function theOne({ shown, history }: Scene): ShownProduct | undefined {
  if (shown.length <= 1) return shown[0];
  const said = history.filter(({ role }) => role === 'user');
  const searched = said.findLastIndex(({ intent }) => intent === 'buy' || intent === 'refine');
  const choice = said.slice(searched + 1).findLast(({ intent }) => intent === 'select');
  return choice && chosenProduct(choice.content, shown);
}

function theNeed({ requirement_spec, already_shown, shown }: Scene): Watched | undefined {
  if (!requirement_spec?.product_type) return undefined;
  const isShown = already_shown !== undefined && isSameNeed(requirement_spec, already_shown.requirement_spec);
  const today = isShown ? cheapestOf(shown) : undefined;
  return { kind: 'need', need: requirement_spec, ...(today && { today }) };
}

/** Amounts of other currencies than the best one's do not compare. */
function cheapestOf(shown: readonly ShownProduct[]): ShownProduct | undefined {
  const comparable = shown.filter(({ currency }) => currency === shown[0]?.currency);
  return comparable.sort((one, other) => deliveredPrice(one) - deliveredPrice(other))[0];
}

/** With shipping where it is known. */
export function deliveredPrice({ price, shipping_cost = 0 }: ShownProduct): number {
  return Math.round((price + shipping_cost) * 100) / 100;
}
