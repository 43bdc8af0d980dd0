import type { CrosspostJob, MarketplaceAccess } from '@talknshop/contracts';
import type { ReadyListing } from '../listing-outcome';
import { listingWords } from './job-words';
import { postingNames } from './posting-names';
import { conditionWords, refusalWords } from './shown-words';

/** Says where a listing goes now, how it gets there, and for how long it can be taken back unseen. */
export function postedWords(job: CrosspostJob, ready: ReadyListing | undefined): string {
  const { marketplace_jobs, listing_spec, mode } = job;
  return [
    `I am posting ${listingWords(listing_spec)} on ${postingNames(marketplace_jobs.map(({ marketplace }) => marketplace))}.`,
    mode === 'all_or_nothing' && 'It goes up on all of them or on none: if one does not take it, it is on none.',
    ready && conditionWords(ready),
    ...(ready ? refusalWords(ready) : []),
    ...accessWords(job),
    graceWords(job),
    'I will tell you how it goes on each.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** How listings get to a marketplace, where that is not by themselves. */
export function accessWords({ marketplace_jobs }: CrosspostJob): string[] {
  const reachedBy = (access: MarketplaceAccess) =>
    postingNames(marketplace_jobs.filter((job) => job.access === access).map(({ marketplace }) => marketplace));
  const [assisted, simulated] = [reachedBy('assisted'), reachedBy('simulated')];
  return [
    assisted && `On ${assisted} you post by hand: I prepare the text and pictures and give you the link.`,
    simulated && `On ${simulated} this is a simulation: no real listing is made.`,
  ].filter((words) => words !== '');
}

function graceWords({ public_at, created_at }: CrosspostJob): string {
  const seconds = public_at ? Math.round((Date.parse(public_at) - Date.parse(created_at)) / 1000) : 0;
  if (seconds <= 0) return 'Say “undo” to take it down again.';
  return `Nobody sees it for the first ${seconds} ${seconds === 1 ? 'second' : 'seconds'}: say “undo” to take it back.`;
}
