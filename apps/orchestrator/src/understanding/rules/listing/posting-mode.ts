import type { PostingMode } from '@talknshop/contracts';
import { ALL_OR_NOTHING, WHEREVER_IT_WORKS } from '../vocabulary/selling-wishes';
import { cutOut } from './cut';

/** Whether a listing is to go up everywhere or nowhere, where a message says so, and the message without what says it. */
export function readPostingMode(text: string): { text: string; mode?: PostingMode } {
  const lower = text.toLowerCase();
  const best = WHEREVER_IT_WORKS.exec(lower);
  const found = best ?? ALL_OR_NOTHING.exec(lower);
  if (!found) return { text };
  const span = { start: found.index, end: found.index + found[0].length };
  return { text: cutOut(text, [span], ' '), mode: best ? 'best_effort' : 'all_or_nothing' };
}
