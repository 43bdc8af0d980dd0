import type { RequirementSpec } from '@talknshop/contracts';
import type { Need } from '../need/need.reader';

/** What an intent is read from. */
export interface Situation {
  /** Normalised. */
  text: string;
  need: Need;
  requirement?: RequirementSpec;
  /** A question of ours waits for this text. */
  is_answer: boolean;
  /** The last message of the user was about selling. */
  is_selling: boolean;
}

/** A situation and the message in plain words. */
export interface Heard extends Situation {
  words: string;
}
