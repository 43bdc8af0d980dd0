import { type ClarificationData, type ListingDraft, money } from '@talknshop/contracts';
import type { Turn } from '../turn';
import { titleWords } from '../reply/offer-words';
import { HIGHEST_PRICE } from './complete-listing';
import { isPostedTwice } from './to-be-posted';
import { twinQuestion } from './twin';

/** Asks for what nothing can be listed without: the item, then its price; and whether what is for sale already is to be posted twice. */
export function listingQuestion(state: Readonly<Turn>): ClarificationData | undefined {
  const { listing = {}, sale, twin } = state;
  if (!listing.title) return whichItem(listing);
  if (listing.price !== undefined) return twin && isPostedTwice(state) ? twinQuestion(twin) : undefined;
  return {
    question: `${troubleWith(sale?.unusable_price)}What do you ask for ${itemWords(listing.title)}?`,
    suggestions: [],
  };
}

function whichItem({ price, currency = 'USD' }: ListingDraft): ClarificationData {
  return {
    question: 'What do you want to sell?',
    context:
      price === undefined
        ? 'Name it as a buyer would look for it, and its price if you know it.'
        : `I have noted ${money(price, currency)}.`,
    suggestions: [],
  };
}

function itemWords(title: string): string {
  return `“${titleWords(title)}”`;
}

function troubleWith(problem: 'not_positive' | 'absurd' | undefined): string {
  if (problem === 'not_positive') return 'The price has to be above zero. ';
  return problem === 'absurd' ? `I list nothing above ${money(HIGHEST_PRICE, 'USD')}. ` : '';
}
