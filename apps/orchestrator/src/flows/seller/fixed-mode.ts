import type { PostingMode } from '@talknshop/contracts';
import type { Posting } from './posting';

/** What cannot be changed about how a listing was posted, for a person; nothing where the message wants nothing else. */
export function fixedMode({ mode = 'best_effort' }: Posting, wanted: PostingMode = mode): string[] {
  return mode === wanted ? [] : ['whether it goes up everywhere or nowhere'];
}
