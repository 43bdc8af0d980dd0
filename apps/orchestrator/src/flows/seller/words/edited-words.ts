import type { CrosspostJob } from '@talknshop/contracts';
import { counted } from '../../reply/counted';
import type { ListingOutcome } from '../listing-outcome';
import { jobWords, listingWords, lowered } from './job-words';
import { postingNames } from './posting-names';
import { statusWords } from './status-words';

/** Says what a posted listing becomes, where it comes off, and how it stands on each marketplace. */
export function editedWords({ job, changed, taken_off }: Extract<ListingOutcome, { kind: 'edited' }>): string {
  const off = taken_off.length > 0 ? `I am taking it off ${postingNames(taken_off)}; the others keep it.` : '';
  if (changed.length === 0) return `${off} ${jobWords(job)}`;
  const details = detailsOf(job, changed).map((words) => `, ${words}`);
  const now = `I am changing it everywhere to ${listingWords(job.listing_spec)}${details.join('')}: ${lowered(statusWords(job))}`;
  return off ? `${off} ${now}` : now;
}

/** What has changed and is not in the name and the price of a listing. */
function detailsOf({ listing_spec }: CrosspostJob, changed: readonly string[]): string[] {
  const { condition, media_s3_keys } = listing_spec;
  return [
    ...(changed.includes('condition') ? [`in ${condition.replace('_', ' ')} condition`] : []),
    ...(changed.includes('media_s3_keys') ? [`with ${counted(media_s3_keys.length, 'picture')}`] : []),
  ];
}
