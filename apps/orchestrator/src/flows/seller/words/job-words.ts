import { type CrosspostJob, type ListingSpec, money } from '@talknshop/contracts';
import { titleWords } from '../../reply/offer-words';
import { statusWords } from './status-words';

/** How a job is doing, in one or two plain sentences. */
export function jobWords(job: CrosspostJob): string {
  return `${listingWords(job.listing_spec)}: ${lowered(statusWords(job))}`;
}

/** `“iPhone 13” for $650`, `“Dining chair” for $30 each, 4 of them`. */
export function listingWords({
  title,
  price,
  currency,
  quantity = 1,
}: Pick<ListingSpec, 'title' | 'price' | 'currency' | 'quantity'>): string {
  const count = quantity > 1 ? ` each, ${quantity} of them` : '';
  return `“${titleWords(title)}” for ${money(price, currency)}${count}`;
}

export function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
