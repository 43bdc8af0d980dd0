import { type CrosspostJob, type ListingSpec, money } from '@talknshop/contracts';
import { titleWords } from '../../reply/offer-words';
import { statusWords } from './status-words';

/** How a job is doing, in one or two plain sentences. */
export function jobWords(job: CrosspostJob): string {
  return `${listingWords(job.listing_spec)}: ${lowered(statusWords(job))}`;
}

/** `“iPhone 13” for $650`. */
export function listingWords({ title, price, currency }: Pick<ListingSpec, 'title' | 'price' | 'currency'>): string {
  return `“${titleWords(title)}” for ${money(price, currency)}`;
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
