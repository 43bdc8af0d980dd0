import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import type { Understood } from '../../../understanding/understanding.port';
import { chosenProduct } from '../../reply/chosen-product';
import type { ShownProduct } from '../../shown-product';
import { describingWords, fitsName } from '../alerts/fits-name';
import type { BuyerTurn } from '../buyer-turn';
import { wordsOf } from '../../shared/words';
import type { Inquiry } from './inquiry';
import { productsToCompare } from './products-to-compare';

type Asked = Pick<Understood, 'intent' | 'why'>;

/** What a message asks about products: of the catalog, or nothing it could answer as none are shown; neither when it is no such question, or does not say about which. */
export function inquiryIn(state: Readonly<BuyerTurn>, asked: Asked): Pick<BuyerTurn, 'inquiry' | 'inquiry_outcome'> {
  const inquiry = askedOfCatalog(state, asked);
  const isOfNothing = !inquiry && state.shown.length === 0 && isAboutShown(state, asked);
  return { inquiry, inquiry_outcome: isOfNothing ? { kind: 'nothing_shown' } : undefined };
}

function askedOfCatalog(state: Readonly<BuyerTurn>, { intent, why }: Asked): Inquiry | undefined {
  if (intent === 'compare') {
    const product_ids = productsToCompare(wordsOf(state), state.shown).map((product) => product.product_id);
    return product_ids.length > 1 ? { kind: 'compare', product_ids } : undefined;
  }
  return why && explanationOf(state, why);
}

/** "Why not the Dell?", "is the second one waterproof?" */
function isAboutShown(state: Readonly<BuyerTurn>, { intent, why }: Asked): boolean {
  return why !== undefined || (intent === 'question' && NAMES_A_PLACE.test(wordsOf(state)));
}

const NAMES_A_PLACE =
  /\b(?:first|second|third|fourth|fifth|last|top|cheapest) (?:ones?|two|three|option|product|result)\b|(?:#|\b(?:number|option) )\d/i;

function explanationOf(state: Readonly<BuyerTurn>, { brand }: NonNullable<Understood['why']>): Inquiry | undefined {
  const text = wordsOf(state);
  const product = productMeant(text, state.shown, brand);
  if (product) return { kind: 'explain', product_id: product.product_id, requirement_spec: needFor(state, product) };
  const isSearched = Boolean(state.requirement_spec?.product_type);
  return brand && isSearched ? { kind: 'explain_brand', brand, requirement_spec: needFor(state) } : undefined;
}

/** The best of those the words name, else the one in the place they say; "this" and "your pick" are the first. */
function productMeant(text: string, shown: readonly ShownProduct[], brand?: string): ShownProduct | undefined {
  const named = brand && shown.find(({ title }) => fitsName(title, describingWords(brand)));
  if (named || brand) return named || undefined;
  const asked = text.replace(RIVAL, ' ');
  return chosenProduct(asked, shown) ?? byTitle(text, shown) ?? (POINTS_AT_THE_PICK.test(text) ? shown[0] : undefined);
}

/** Whose place it is not. */
const RIVAL =
  /(?:\bnot|n't|\binstead of|\brather than|\bahead of|\babove|\bbefore|\bbehind|\bbelow) (?:the )?(?:first|top|best)\b/i;
const POINTS_AT_THE_PICK = /\b(?:this|that|it|your (?:pick|choice|top)|top|best|recommend\w*)\b/i;

/** A word of the message that only some titles have tells which. */
function byTitle(text: string, shown: readonly ShownProduct[]): ShownProduct | undefined {
  const words = describingWords(text);
  const telling = words.filter((word) => !shown.every(({ title }) => fitsName(title, [word])));
  return shown.find(({ title }) => telling.some((word) => fitsName(title, [word])));
}

/** Of needs that were answered together, the one a product was shown for. */
function needFor({ requirement_spec, together = [] }: Readonly<BuyerTurn>, product?: ShownProduct): RequirementSpec {
  const own = together.find((one) => one.requirement_spec.product_type === product?.shown_for);
  return own?.requirement_spec ?? requirement_spec ?? emptyRequirement();
}
