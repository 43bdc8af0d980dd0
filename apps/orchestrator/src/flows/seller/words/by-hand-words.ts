import type { CrosspostJob, PostingMarketplace } from '@talknshop/contracts';
import { sentence } from '../../reply/sentence';
import type { ListingOutcome } from '../listing-outcome';
import { jobWords, listingWords } from './job-words';
import { postingNames } from './posting-names';
import { statusWords } from './status-words';

type ByHand = Extract<ListingOutcome, { kind: 'done_by_hand' | 'nothing_by_hand' | 'which_by_hand' }>;

/** Answers a user who says that they posted a listing themselves, or took it down. */
export function byHandWords(outcome: ByHand): string {
  switch (outcome.kind) {
    case 'done_by_hand':
      return `Thank you, I have noted it. ${listingWords(outcome.job.listing_spec)} is ${statusOn(outcome.job, outcome.marketplace)}`;
    case 'nothing_by_hand':
      return `Nothing${outcome.marketplace ? ` on ${postingNames([outcome.marketplace])}` : ''} waits for you. ${jobWords(outcome.job)}`;
    case 'which_by_hand':
      return `On which one? It waits for you on ${postingNames(outcome.marketplaces)}: say for example “I posted it on ${postingNames(outcome.marketplaces.slice(0, 1))}”.`;
  }
}

function statusOn({ marketplace_jobs }: CrosspostJob, marketplace: PostingMarketplace): string {
  const words = statusWords({ marketplace_jobs: marketplace_jobs.filter((job) => job.marketplace === marketplace) });
  return sentence(words.charAt(0).toLowerCase() + words.slice(1));
}
