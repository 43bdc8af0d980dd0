import type { Intent } from '@talknshop/contracts';
import { ALERT_CARE_CUES } from './alert-care.cues';
import { CANCEL_CUES } from './cancel.cues';
import { COMPARE_CUES } from './compare.cues';
import { type Cue, wording } from './cue';
import { GOODBYE_CUES } from './goodbye.cues';
import { HELP_CUES } from './help.cues';
import { JOB_STATUS_CUES } from './job-status.cues';
import { PRICE_ALERT_CUES } from './price-alert.cues';
import { QUESTION_CUES } from './question.cues';
import { SELECT_CUES } from './select.cues';
import { SELL_CUES } from './sell.cues';
import { SMALLTALK_CUES } from './smalltalk.cues';
import { THANKS_CUES } from './thanks.cues';

/** In doubt the earlier intent wins. */
const CUES: readonly (readonly [Intent, readonly Cue[]])[] = [
  ['price_alert', [...PRICE_ALERT_CUES, ...ALERT_CARE_CUES]],
  ['job_status', JOB_STATUS_CUES],
  ['sell', SELL_CUES],
  ['help', HELP_CUES],
  ['cancel', CANCEL_CUES],
  ['compare', COMPARE_CUES],
  ['select', SELECT_CUES],
  ['thanks', THANKS_CUES],
  ['smalltalk', SMALLTALK_CUES],
  ['goodbye', GOODBYE_CUES],
  ['question', QUESTION_CUES],
];

const COMPILED = CUES.map(([intent, cues]) => ({
  intent,
  cues: cues.map(([weight, text]) => ({ weight, pattern: wording(text) })),
}));
const DECISIVE = 3;

/** Of plain words, the intent whose strongest wordings speak loudest, if any speaks loud enough. */
export function cuedIntent(words: string): Intent | undefined {
  const scores = COMPILED.map(({ intent, cues }) => ({ intent, score: scoreOf(cues, words) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= DECISIVE ? best.intent : undefined;
}

/** The weightiest wording counts in full; any more of the same only break ties. */
function scoreOf(cues: readonly { weight: number; pattern: RegExp }[], words: string): number {
  const weights = cues.filter(({ pattern }) => pattern.test(words)).map(({ weight }) => weight);
  return weights.length === 0 ? 0 : Math.max(...weights) + Math.min(weights.length - 1, 5) * 0.1;
}
