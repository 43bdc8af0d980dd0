import type { Intent, RequirementSpec } from '@talknshop/contracts';
import type { Need } from '../need/need.reader';
import {
  ASKS_FOR_PRODUCTS,
  GREETING,
  MORE_OF_THE_SAME,
  NEED_OPENER,
  QUESTION_START,
  REFINEMENT,
  SIGNALS,
} from './signals';

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

function signalled({ text, need, is_selling }: Situation): Intent | undefined {
  const intent = SIGNALS.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0];
  const isAside = intent === 'thanks' || intent === 'goodbye' || intent === 'select';
  if (isAside && isStatedNeed(text, need)) return undefined;
  if (intent === 'compare' && need.price && isStatedNeed(text, need)) return undefined;
  return intent === 'select' && is_selling ? 'sell' : intent;
}

/** "Thanks! I am also looking for a mouse." is no thanks. */
function isStatedNeed(text: string, need: Need): boolean {
  return need.product_type !== '' && NEED_OPENER.test(text) && text.length > 25;
}

/** Whatever answers our question changes the need, or adds nothing to it. */
function answering({ is_selling, requirement }: Situation): Intent {
  if (is_selling) return 'sell';
  return requirement ? 'refine' : 'buy';
}

function open(situation: Situation): Intent {
  const { text, need, requirement, is_selling } = situation;
  if (is_selling && !NEED_OPENER.test(text)) return 'sell';
  if (isQuestion(text, need)) return 'question';
  if (need.product_type !== '') return requirement ? buyOrRefine(text, need, requirement) : 'buy';
  if (requirement && (saysSomething(need) || REFINEMENT.test(text)) && !isChat(text, need)) return 'refine';
  if (saysSomething(need) || (NEED_OPENER.test(text) && !requirement)) return 'buy';
  return 'smalltalk';
}

/** Asks about products that are shown, not for products. */
function isQuestion(text: string, need: Need): boolean {
  const bare = text.replace(GREETING, '');
  if (ASKS_FOR_PRODUCTS.test(bare)) return false;
  const isAsked = QUESTION_START.test(bare) || bare.endsWith('?');
  if (!isAsked || /\b(?:how are you|how do you (?:know|do|feel)|do you (?:like|love)|who (?:made|built))\b/.test(bare))
    return false;
  return !(need.product_type !== '' && NEED_OPENER.test(text) && !QUESTION_START.test(bare.split(/[.!?]/)[0] ?? ''));
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

function saysSomething({
  price,
  attributes,
  brand_preferences,
  brand_exclusions,
  conditions,
  rating_min,
  marketplaces,
  sort,
}: Need): boolean {
  const lists = [brand_preferences, brand_exclusions, conditions.unwanted, marketplaces, Object.keys(attributes)];
  return (
    lists.some(({ length }) => length > 0) ||
    [price, conditions.wanted, rating_min, sort].some((fact) => fact !== undefined)
  );
}

/** Talk that only looks like a wish: "this is so cute", "how do you know". */
function isChat(text: string, need: Need): boolean {
  const isBare = Object.keys(need.attributes).length <= 1 && !need.price && need.brand_preferences.length === 0;
  return (
    isBare &&
    (GREETING.test(text) ||
      /\b(?:so|very|really|such a) (?:cute|nice|cool|funny|pretty|beautiful)\b|\bhow (?:are|do) you\b|\bhaha|\blol\b|\bjoke\b|\bweather\b/.test(
        text,
      ))
  );
}
