import type { CrosspostJob } from '@talknshop/contracts';
import { counted } from '../../reply/counted';
import { listed } from '../../reply/listed';
import { titleWords } from '../../reply/offer-words';
import { brief } from '../../reply/plain';
import { sentence } from '../../reply/sentence';
import { unreadWords } from '../../reply/unread-media';
import type { Turn } from '../../turn';
import type { ListingOutcome, ReadyListing } from '../listing-outcome';
import { jobWords, listingWords } from './job-words';
import { byHandWords } from './by-hand-words';
import { editedWords } from './edited-words';
import { doubledWords } from './doubled-words';
import { postedWords } from './posted-words';
import { notAdmittedWords, refusalWords, shownWords } from './shown-words';
import { postingNames } from './posting-names';
import { soldWords } from './sold-words';

const LONGEST_REASON = 240;
const MOST_LISTED = 10;

/** Says what became of a message about a sale. Pure: every title and price is one of the outcome's. */
export function sellerWords(outcome: ListingOutcome, state: Readonly<Turn>): string {
  const { unheard = 0, unseen = 0, unwatched = 0 } = state;
  const trouble = unreadWords({ recordings: unheard, pictures: unseen, videos: unwatched });
  return [trouble && `${trouble}.`, ...unknownWords(state), wordsAbout(outcome, state)].filter(Boolean).join(' ');
}

function unknownWords({ sale }: Readonly<Turn>): string[] {
  const names = sale?.unknown_marketplaces ?? [];
  return names.length > 0 ? [`I cannot post to ${listed(names, 'or')}.`] : [];
}

function wordsAbout(outcome: ListingOutcome, state: Readonly<Turn>): string {
  const { ready, listing, posting } = state;
  switch (outcome.kind) {
    case 'incomplete':
      return listing?.title
        ? `I still do not know what you ask for “${titleWords(listing.title)}”. Your listing is kept: say a price such as “$40” whenever you like.`
        : 'I still do not know what you want to sell. Name it whenever you like, such as “sell my bike for $90”.';
    case 'shown':
      return ready ? shownWords(ready) : '';
    case 'not_admitted':
      return ready ? notAdmittedWords(ready) : '';
    case 'doubled':
      return `${doubledWords(outcome.posted)} Nothing is posted; say “post it a second time” if you want that.`;
    case 'posted':
      return postedWords(outcome.job, ready);
    case 'edited':
      return joined(editedWords(outcome), ready, outcome.unchangeable);
    case 'unchanged':
      return unchanged(outcome.unchangeable, state);
    case 'taken_down':
      return takenBack(outcome.job);
    case 'done_by_hand':
    case 'nothing_by_hand':
    case 'which_by_hand':
      return byHandWords(outcome);
    case 'sold':
    case 'not_sold_there':
    case 'which_sold':
      return soldWords(outcome);
    case 'retried':
      return `I am trying again. ${jobWords(outcome.job)}`;
    case 'dropped':
      return `All right, I ${outcome.title ? `have dropped the listing of “${titleWords(outcome.title)}”` : 'leave it at that'}. Nothing was posted.`;
    case 'kept':
      return `All right. ${posting ? `${listingWords(posting.listing_spec)} stays posted` : 'Your listing stays'}; say “take it down” to end it.`;
    case 'jobs':
      return jobs(outcome);
    case 'which':
      return `Which listing do you mean? ${outcome.jobs.map(({ listing_spec }) => listingWords(listing_spec)).join('; ')}.`;
    case 'refused':
      return `That cannot be done: ${outcome.reasons.map((reason) => sentence(brief(reason, LONGEST_REASON))).join(' ')} Your listing is kept; tell me what to change.`;
    case 'unreachable':
      return UNREACHABLE[outcome.wanted];
  }
}

function takenBack({ listing_spec, marketplace_jobs }: CrosspostJob): string {
  const listing = listingWords(listing_spec);
  const places = postingNames(marketplace_jobs.map(({ marketplace }) => marketplace));
  const isUnseen = marketplace_jobs.every(({ status }) => status === 'cancelled');
  const happens = isUnseen
    ? `${listing} is taken back before anybody saw it on ${places}.`
    : `I am taking ${listing} down from ${places}.`;
  return `${happens} Your listing is kept here; say “post it on eBay” to post it anew.`;
}

/** What happens, what a marketplace has against it, and what cannot happen. */
function joined(words: string, ready: ReadyListing | undefined, unchangeable: readonly string[]): string {
  return [words, ...(ready ? refusalWords(ready) : []), fixedWords(unchangeable)].filter(Boolean).join(' ');
}

function fixedWords(unchangeable: readonly string[]): string {
  if (unchangeable.length === 0) return '';
  return `I cannot change ${listed(unchangeable, 'or')} once it is posted: say “take it down”, then post it anew.`;
}

function unchanged(unchangeable: readonly string[], { posting, ready }: Readonly<Turn>): string {
  const listing = posting ? listingWords(posting.listing_spec) : 'Your listing';
  const isRefused = ready !== undefined && refusalWords(ready).length > 0;
  if (unchangeable.length > 0 || isRefused) return joined(`${listing} stays as it was posted.`, ready, unchangeable);
  return `${listing} is posted already. Say “how is my listing doing?” to see where it is, or tell me what to change.`;
}

function jobs({ jobs: all, is_some }: Extract<ListingOutcome, { kind: 'jobs' }>): string {
  if (all.length === 0)
    return 'I have nothing under way for you: no search is running, and you have no listings. Say “sell my bike for $90” to make one.';
  if (all.length === 1) return jobWords(all[0]!);
  const told = all.slice(0, MOST_LISTED).map((job, index) => `${index + 1}: ${jobWords(job)}`);
  const further = all.length - told.length;
  return [
    ...(is_some ? [] : [`You have ${counted(all.length, 'listing')}.`]),
    ...told,
    ...(further > 0 ? [`And ${counted(further, 'more listing')}.`] : []),
  ].join(' ');
}

const UNREACHABLE: Record<Extract<ListingOutcome, { kind: 'unreachable' }>['wanted'], string> = {
  post: 'Your listing is ready and kept, but I cannot reach the marketplaces right now, so I do not know that it is posted. Please say “post it” in a moment: it is posted once, however often you say so.',
  edit: 'I have noted the change, but I cannot reach the marketplaces right now. Please say “post it” in a moment, and I change it there.',
  take_down:
    'I cannot reach the marketplaces right now, so your listing is still where it was. Please say “take it down” again in a moment.',
  by_hand: 'I cannot reach the marketplaces right now, so I have not noted that. Please say it again in a moment.',
  sold: 'I cannot reach the marketplaces right now, so I have not noted the sale. Please say it again in a moment.',
  retry: 'I cannot reach the marketplaces right now, so nothing was tried again. Please say “try again” in a moment.',
  status: 'I cannot reach the marketplaces right now. Your listing is where it was; please ask me again in a moment.',
};
