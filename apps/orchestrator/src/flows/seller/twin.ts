import type { ClarificationData, ListingDraft, ListingSpec } from '@talknshop/contracts';
import type { Turn } from '../turn';
import type { Posting } from './posting';
import { doubledWords } from './words/doubled-words';

const AGAIN = 'Post it a second time';
const CHANGE = 'Change the one that is posted';
const LEAVE = 'Leave it';

export function twinQuestion({ listing_spec }: Posting): ClarificationData {
  return {
    question: `${doubledWords(listing_spec)} Shall I post it a second time?`,
    suggestions: [AGAIN, CHANGE, LEAVE],
  };
}

/** What the answer to that question means; `undefined` where it is none. */
export function afterTwinAnswer({ twin, listing = {} }: Readonly<Turn>, answer: string): Partial<Turn> | undefined {
  const named = answer.toLowerCase();
  if (!twin) return undefined;
  if (CHANGES.test(named)) return changing(twin, listing, named);
  if (LEAVES.test(named)) return { intent: 'cancel', sale: { listing, named } };
  return POSTS.test(named) ? { intent: 'sell', sale: { listing, wish: 'post', named } } : undefined;
}

const CHANGES = /\b(?:change|update|edit|that one|existing|posted one|one that is posted)\b/;
const LEAVES =
  /\b(?:leave|never ?mind|don'?t|do not|cancel|drop|forget|skip)\b|^(?:no|nope|nah)\b(?!.*\b(?:post|sell|another|second|different|again)\b)/;
const POSTS =
  /\b(?:post|again|second|another|both|twice|different|yes|yeah|yep|yup|sure|ok|okay|please|go ahead|anyway)\b/;

/** What was told of the draft is a change of the listing there is; its name stays. */
function changing(twin: Posting, { title: _, description: __, ...told }: ListingDraft, named: string): Partial<Turn> {
  const { listing_spec, mode } = twin;
  const listing = { ...listing_spec, ...told, ...both(listing_spec, told) };
  return { intent: 'sell', posting: twin, listing: listing_spec, mode, sale: { listing, wish: 'post', named } };
}

/** Attributes and marketplaces come on top of those there are. */
function both(posted: ListingSpec, { attributes, target_marketplaces = [] }: ListingDraft): ListingDraft {
  return {
    attributes: { ...posted.attributes, ...attributes },
    category: posted.category,
    target_marketplaces: [...new Set([...posted.target_marketplaces, ...target_marketplaces])],
  };
}
