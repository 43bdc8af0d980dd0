import type { Intent, RequirementSpec } from '@talknshop/contracts';
import { takeBack } from '../dialogue/taken-back';
import type { Need } from '../need/need.reader';
import { SIGNALS } from './signals/signals';
import {
  ABOUT_THE_NEED,
  ASKS_FOR_PRODUCTS,
  GREETING,
  MORE_OF_THE_SAME,
  NEED_OPENER,
  POINTS_AT_RESULTS,
  QUESTION_START,
  REFINEMENT,
} from './wordings';

/** What an intent is read from. */
export interface Situation {
  /** Normalised, in lower case. */
  text: string;
  need: Need;
  requirement?: RequirementSpec;
  /** A question of ours waits for this text. */
  is_answer: boolean;
  /** The last message of the user was about selling. */
  is_selling: boolean;
}

/** Decides what a message asks for. Wordings that leave no doubt come first; then what the message adds to the need decides. */
export function readIntent(situation: Situation): Intent {
  return signalled(situation) ?? (situation.is_answer ? answering(situation) : open(situation));
}

function signalled(situation: Situation): Intent | undefined {
  const { text, is_selling, is_answer } = situation;
  const intent = SIGNALS.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0];
  if (!intent || isOnlyAnAside(intent, situation)) return undefined;
  if (is_answer && (intent === 'smalltalk' || intent === 'question' || intent === 'select')) return undefined;
  return intent === 'select' && is_selling ? 'sell' : intent;
}

/** "Thanks! I am also looking for a mouse." is no thanks; "compare" inside a stated need is no comparison. */
function isOnlyAnAside(intent: Intent, { text, need, requirement }: Situation): boolean {
  const isNeed = need.product_type !== '' && NEED_OPENER.test(text) && text.length > 25;
  switch (intent) {
    case 'thanks':
    case 'goodbye':
    case 'question':
      return isNeed || (saysSomething(need) && /\b(?:but|show|find|need|looking|search|do you have)\b/.test(text));
    case 'select':
      return isNeed && !isSameProduct(need.product_type, requirement?.product_type ?? '');
    case 'compare':
      return isNeed && need.price !== undefined;
    default:
      return false;
  }
}

/** Whatever answers our question changes the need, or adds nothing to it. */
function answering({ is_selling, requirement }: Situation): Intent {
  if (is_selling) return 'sell';
  return requirement ? 'refine' : 'buy';
}

function open(situation: Situation): Intent {
  const { text, need, requirement, is_selling } = situation;
  if (is_selling && !NEED_OPENER.test(text)) return 'sell';
  if (requirement && isAboutTheNeed(text, requirement)) return 'refine';
  if (isQuestion(text, need)) return 'question';
  if (need.product_type !== '') return requirement ? buyOrRefine(text, need, requirement) : 'buy';
  if (requirement && (saysSomething(need) || REFINEMENT.test(text)) && !isChat(text, need)) return 'refine';
  if (saysSomething(need) || (NEED_OPENER.test(text) && !requirement)) return 'buy';
  return 'smalltalk';
}

function isAboutTheNeed(text: string, requirement: RequirementSpec): boolean {
  return takeBack(requirement, text) !== requirement || ABOUT_THE_NEED.some((pattern) => pattern.test(text));
}

/** Asks about products that are shown, not for products. */
function isQuestion(text: string, need: Need): boolean {
  const bare = text.replace(GREETING, '');
  if (ASKS_FOR_PRODUCTS.test(bare)) return false;
  const opens = QUESTION_START.test(bare);
  const isAsked = opens || (bare.endsWith('?') && (POINTS_AT_RESULTS.test(bare) || !saysSomething(need)));
  const isStated = need.product_type !== '' && NEED_OPENER.test(text);
  return isAsked && !(isStated && !QUESTION_START.test(bare.split(/[.!?]/)[0] ?? ''));
}

function buyOrRefine(text: string, need: Need, requirement: RequirementSpec): Intent {
  const isSame = isSameProduct(need.product_type, requirement.product_type);
  if (isSame && (MORE_OF_THE_SAME.test(text) || !NEED_OPENER.test(text))) return 'refine';
  const isSwap = /\binstead\b|\bactually\b|\brather\b/.test(text) && !NEED_OPENER.test(text);
  return isSwap ? 'refine' : 'buy';
}

/** One names the other: "jeans" and "straight leg jeans". */
export function isSameProduct(a: string, b: string): boolean {
  const [short, long] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  return a !== '' && b !== '' && short!.every((word) => long!.includes(word));
}

function saysSomething(need: Need): boolean {
  const { attributes, brand_preferences, brand_exclusions, conditions, marketplaces } = need;
  const lists = [brand_preferences, brand_exclusions, conditions.unwanted, marketplaces, Object.keys(attributes)];
  const facts = [need.price, conditions.wanted, need.rating_min, need.sort];
  return lists.some(({ length }) => length > 0) || facts.some((fact) => fact !== undefined);
}

/** Talk that only looks like a wish: "hello, this is so cute". */
function isChat(text: string, need: Need): boolean {
  const isBare = Object.keys(need.attributes).length <= 1 && !need.price && need.brand_preferences.length === 0;
  return (
    isBare &&
    (GREETING.test(text) || /\b(?:so|very|really|such a) (?:cute|nice|cool|funny|pretty|beautiful)\b/.test(text))
  );
}
