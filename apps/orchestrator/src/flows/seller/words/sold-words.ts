import type { CrosspostJob, PostingMarketplace } from '@talknshop/contracts';
import type { ListingOutcome } from '../listing-outcome';
import { jobWords, listingWords } from './job-words';
import { postingNames } from './posting-names';

type Sold = Extract<ListingOutcome, { kind: 'sold' | 'not_sold_there' | 'which_sold' }>;

/** Answers a seller who tells of a sale. */
export function soldWords(outcome: Sold): string {
  switch (outcome.kind) {
    case 'sold':
      return outcome.is_last ? lastSold(outcome) : pieceSold(outcome);
    case 'not_sold_there':
      return `${outcome.is_elsewhere ? 'I look after no listings there' : `${listingWords(outcome.job.listing_spec)} was not posted ${outcome.marketplace ? `on ${postingNames([outcome.marketplace])}` : 'anywhere'}`}, so I have changed nothing. ${jobWords(outcome.job)} ${HOW_TO_END}`;
    case 'which_sold':
      return `On which one was it sold? It is on ${postingNames(outcome.marketplaces)}: say for example “it sold on ${postingNames(outcome.marketplaces.slice(0, 1))}”. ${HOW_TO_END}`;
  }
}

const HOW_TO_END =
  'If it was sold somewhere else, say “take it down”, or how many are left, such as “there are 2 left”.';

function lastSold({ job, marketplace }: Extract<Sold, { kind: 'sold' }>): string {
  const { title, price, currency } = job.listing_spec;
  const sold = `Congratulations! I have noted that ${listingWords({ title, price, currency })} was sold on ${postingNames([marketplace])}`;
  const { left, by_hand } = stillThere(job, marketplace);
  return [
    left.length > 0 ? `${sold}, and am taking it down from ${postingNames(left)}.` : `${sold}.`,
    by_hand.length > 0 && `Please take it down from ${postingNames(by_hand)} yourself, and tell me when you have.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where it has to go from: by us, and by its user. */
function stillThere({ marketplace_jobs }: CrosspostJob, sold: PostingMarketplace) {
  const there = marketplace_jobs.filter(({ marketplace, status }) => marketplace !== sold && !GONE.includes(status));
  const names = (is_by_hand: boolean) =>
    there.filter(({ status }) => (status === 'needs_user') === is_by_hand).map(({ marketplace }) => marketplace);
  return { left: names(false), by_hand: names(true) };
}

const GONE: readonly string[] = ['cancelled', 'withdrawn', 'sold', 'failed'];

function pieceSold({ job, marketplace }: Extract<Sold, { kind: 'sold' }>): string {
  const { title, price, currency, quantity: left = 1 } = job.listing_spec;
  return `Congratulations! I have noted that one ${listingWords({ title, price, currency })} was sold on ${postingNames([marketplace])}: ${left} ${left === 1 ? 'is' : 'are'} left, wherever it is shown. If that is not so, say how many there are, such as “there are 2 left”.`;
}
