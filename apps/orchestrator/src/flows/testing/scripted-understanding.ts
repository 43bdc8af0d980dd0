import {
  type ClarificationData,
  emptyRequirement,
  type ListingDraft,
  POSTING_MARKETPLACES,
  type RequirementSpec,
} from '@talknshop/contracts';
import type { AlertRequest } from '../../understanding/alert-request';
import type { DoneByHand, ListingWish, Sale, SoldSomewhere } from '../../understanding/sale';
import { Understanding, type Understood, type Utterance } from '../../understanding/understanding.port';

/**
 * Understands a little language of its own: `hello`, `thanks`, `sell …`, `status`, `the second one`, `more`, `watch …` (for 400), `show` (what was offered); any other word is the product, but
 * `something` is none. Remembers what it was told.
 */
export class ScriptedUnderstanding extends Understanding {
  readonly heard: Utterance[] = [];

  override async understand(utterance: Utterance): Promise<Understood> {
    this.heard.push(utterance);
    const requirement = utterance.requirement ?? emptyRequirement();
    const [word = ''] = (utterance.image_attributes?.labels ?? []).concat(utterance.text.split(' '));
    switch (word) {
      case 'hello':
        return { intent: 'smalltalk', requirement };
      case 'thanks':
        return { intent: 'thanks', requirement };
      case 'sell':
        return { intent: 'sell', requirement, sale: saleIn(utterance) };
      case 'status':
        return { intent: 'job_status', requirement, sale: { listing: utterance.listing ?? {}, named: 'status' } };
      case 'the':
        return { intent: 'select', requirement };
      case 'watch':
        return { intent: 'price_alert', requirement, alert: watchFor(utterance.text.slice('watch '.length)) };
      case 'more':
        return { intent: 'refine', requirement };
      case 'show':
        return { intent: 'refine', requirement, ...(utterance.is_offered && { is_accepting: true }) };
      case 'break':
        throw new Error('the understanding broke');
      case 'something':
        return { intent: 'buy', requirement };
      default:
        return { intent: 'buy', requirement: { ...requirement, product_type: word } };
    }
  }

  override nextQuestion({ product_type }: RequirementSpec, asked: number): ClarificationData | undefined {
    if (product_type) return undefined;
    return { question: asked ? 'Which product, then?' : 'What are you looking for?', suggestions: ['laptop'] };
  }
}

function watchFor(named: string): AlertRequest {
  return {
    action: 'create',
    target: { kind: 'price', amount: 400 },
    need: { ...emptyRequirement(), product_type: named },
    named,
  };
}

/** `sell`, a name, a price, and marketplaces, in that order: `sell bike 90 ebay craigslist`; `sell post`, `sell undo`, `sell retry` are wishes, `sell all` is all or nothing, `sell off ebay` takes it off, `sell did poshmark` was done by hand, `sell sold ebay` was sold. */
function saleIn({ text, listing = {} }: Utterance): Sale {
  const [, word = '', ...others] = text.split(' ');
  const wish = WISHES[word];
  if (word === 'all') return { listing, wish: 'post', mode: 'all_or_nothing', named: text };
  if (word === 'off') return { listing: without(listing, others), named: text };
  if (word === 'did') return { listing, by_hand: doneByHand(others), named: text };
  if (word === 'sold') return { listing, sold: soldSomewhere(others), named: text };
  if (wish) return { listing, wish, named: text };
  const price = others.map(Number).find((amount) => !Number.isNaN(amount));
  const places = POSTING_MARKETPLACES.filter((marketplace) => others.includes(marketplace));
  const target_marketplaces = [...new Set([...(listing.target_marketplaces ?? []), ...places])];
  return {
    listing: { ...listing, ...(word && { title: word }), ...(price !== undefined && { price }), target_marketplaces },
    named: text,
  };
}

function without(listing: ListingDraft, places: readonly string[]): ListingDraft {
  const { target_marketplaces = [] } = listing;
  return { ...listing, target_marketplaces: target_marketplaces.filter((place) => !places.includes(place)) };
}

function soldSomewhere([place]: readonly string[]): SoldSomewhere {
  const marketplace = POSTING_MARKETPLACES.find((name) => name === place);
  if (marketplace) return { marketplace };
  return place === undefined ? {} : { is_elsewhere: true };
}

function doneByHand([place, link]: readonly string[]): DoneByHand {
  const marketplace = POSTING_MARKETPLACES.find((name) => name === place);
  return { ...(marketplace && { marketplace }), ...(link && { link }) };
}

const WISHES: Record<string, ListingWish> = { post: 'post', undo: 'take_down', retry: 'retry' };
