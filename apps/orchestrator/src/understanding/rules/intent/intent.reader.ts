import type { Intent } from '@talknshop/contracts';
import { plainWords } from '../text/plain-words';
import { anyOf } from './cues/cue';
import { cuedIntent } from './cues/cues';
import { SEEKS } from './cues/need.cues';
import { isSameProduct, saysSomething } from './said';
import type { Heard, Situation } from './situation';
import { opensANeed, undecided } from './undecided';

const seeks = anyOf(SEEKS);
const LONG = 25;
/** What a message asks for is said in its first so many characters. */
const MOST = 1500;

/** Decides what a message asks for. Wordings that leave no doubt come first; then what the message adds to the need decides. */
export function readIntent(situation: Situation): Intent {
  const heard = { ...situation, words: plainWords(situation.text.slice(0, MOST)) };
  return decided(heard) ?? (situation.is_answer ? answering(situation) : undecided(heard));
}

function decided(heard: Heard): Intent | undefined {
  const { words, is_selling, is_answer, requirement } = heard;
  const intent = cuedIntent(words);
  if (!intent || isOnlyAnAside(intent, heard)) return undefined;
  if (is_answer && (intent === 'smalltalk' || intent === 'question' || intent === 'select')) return undefined;
  if (intent !== 'select') return intent;
  if (is_selling) return 'sell';
  return requirement ? 'select' : undefined;
}

/** "Thanks! I am also looking for a mouse." is no thanks; "compare" inside a stated need and "more than I have" are no comparison. */
function isOnlyAnAside(intent: Intent, heard: Heard): boolean {
  const { words, need, requirement } = heard;
  const isNeed = need.product_type !== '' && opensANeed(words) && words.length > LONG;
  const isSought = need.product_type !== '' && seeks(words);
  switch (intent) {
    case 'thanks':
    case 'goodbye':
    case 'smalltalk':
    case 'cancel':
      return isSought || (intent !== 'cancel' && saysSomething(need) && seeks(words));
    case 'question':
      return isNeed;
    case 'select':
      return isSought && !isSameProduct(need.product_type, requirement?.product_type ?? '');
    case 'compare':
      return (isNeed && need.price !== undefined) || words.includes(' than i ');
    case 'help':
      return requirement !== undefined && need.marketplaces.length > 0;
    default:
      return false;
  }
}

/** Whatever answers our question changes the need, or adds nothing to it. */
function answering({ is_selling, requirement }: Situation): Intent {
  if (is_selling) return 'sell';
  return requirement ? 'refine' : 'buy';
}
