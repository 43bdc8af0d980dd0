import { isSameNeed } from '../same-need';
import type { BuyerTurn } from './buyer-turn';
import { wordsOf } from '../shared/words';

const MORE =
  /\b(?:more|others?|another|else|next|different|rest|further|additional|alternatives?|continue|go on|keep going)\b(?! (?:than|expensive))/i;

/** The ids of the products that “show me more” has had enough of. Words that change the need begin anew. */
export function productsToSkip(state: Readonly<BuyerTurn>): readonly string[] {
  const { intent, requirement_spec, already_shown, together = [] } = state;
  if (intent !== 'refine' || !requirement_spec || !MORE.test(wordsOf(state))) return [];
  const shown = [...(already_shown ? [already_shown] : []), ...together];
  return shown.find((before) => isSameNeed(requirement_spec, before.requirement_spec))?.product_ids ?? [];
}
