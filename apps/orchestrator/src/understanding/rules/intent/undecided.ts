import type { Intent, RequirementSpec } from '@talknshop/contracts';
import { takeBack } from '../dialogue/taken-back';
import { anyOf } from './cues/cue';
import {
  ABOUT_THE_NEED,
  ASKS_FOR_BETTER,
  ASKS_FOR_PRODUCTS,
  BEGINS_A_QUESTION,
  CHANGES_THE_NEED,
  DISLIKES,
  MORE_OF_THE_SAME,
  OPENS_A_NEED,
  POINTS_AT_ONE,
  POINTS_AT_RESULTS,
  REPLACES,
} from './cues/need.cues';
import { COMPONENTS } from '../vocabulary/products';
import { isSameProduct, saysSomething } from './said';
import type { Heard } from './situation';

export const opensANeed = anyOf(OPENS_A_NEED);
const asksForProducts = anyOf(ASKS_FOR_PRODUCTS);
const beginsAQuestion = anyOf(BEGINS_A_QUESTION);
const changesTheNeed = anyOf(CHANGES_THE_NEED);
const looksForMore = anyOf(MORE_OF_THE_SAME);
const tellsMore = anyOf(ABOUT_THE_NEED);
const dislikes = anyOf(DISLIKES);
const pointsAtResults = anyOf(POINTS_AT_RESULTS);
const pointsAtOne = anyOf(POINTS_AT_ONE);
const replaces = anyOf(REPLACES);
const asksForBetter = anyOf(ASKS_FOR_BETTER);

/** What a message asks for that no wording decides: a need, a change of it, a question about what was shown, or mere talk. */
export function undecided(heard: Heard): Intent {
  const { words, need, requirement, is_selling } = heard;
  if (is_selling && !opensANeed(words)) return 'sell';
  if (requirement && isAboutTheNeed(heard, requirement)) return 'refine';
  if (isQuestion(heard)) return 'question';
  if (need.product_type !== '') return requirement ? buyOrRefine(heard, requirement) : 'buy';
  if (requirement && (saysSomething(need) || changesTheNeed(words) || asksForProducts(words))) return 'refine';
  if (saysSomething(need) || (opensANeed(words) && !requirement)) return 'buy';
  return 'smalltalk';
}

function isAboutTheNeed({ text, words, need }: Heard, requirement: RequirementSpec): boolean {
  if (takeBack(requirement, text.toLowerCase()) !== requirement) return true;
  const isAsked = beginsAQuestion(words) || words.includes('?');
  const isNew = need.product_type !== '' && opensANeed(words);
  return !isAsked && !isNew && (tellsMore(words) || dislikes(words));
}

/** Asks about products that are shown, not for products. */
function isQuestion({ words, need, requirement }: Heard): boolean {
  if (asksForProducts(words)) return false;
  const opens = beginsAQuestion(words);
  const isAsked = opens || (words.includes('?') && (pointsAtResults(words) || !saysSomething(need)));
  const isStated = need.product_type !== '' && opensANeed(words) && !opens;
  const isLimit = requirement !== undefined && need.price !== undefined && !pointsAtOne(words);
  return isAsked && !isStated && !isLimit;
}

function buyOrRefine({ words, need }: Heard, requirement: RequirementSpec): Intent {
  const isSame = isSameProduct(need.product_type, requirement.product_type);
  if (isSame && (looksForMore(words) || !opensANeed(words))) return 'refine';
  if (COMPONENTS.has(need.product_type) && asksForBetter(words)) return 'refine';
  return replaces(words) && !opensANeed(words) ? 'refine' : 'buy';
}
