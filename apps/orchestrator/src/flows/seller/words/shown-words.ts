import type { PostingMarketplace, RuleViolation } from '@talknshop/contracts';
import { brief } from '../../reply/plain';
import { sentence } from '../../reply/sentence';
import { isRefused } from '../is-refused';
import type { ReadyListing } from '../listing-outcome';
import { listingWords } from './job-words';
import { warning } from './listing-warnings';
import { postingNames } from './posting-names';

const LONGEST_WARNING = 240;

/** Presents a listing that is not posted, and says where it could go. */
export function shownWords(ready: ReadyListing): string {
  const { listing_spec, admitted } = ready;
  const could = admitted.length > 0 ? admitted : couldGo(ready);
  return [
    `Here is your listing: ${listingWords(listing_spec)}.`,
    conditionWords(ready),
    ...refusalWords(ready),
    could.length > 0
      ? `It can go on ${postingNames(could)}. Nothing is posted yet: say for example “post it on ${postingNames(could.slice(0, 1))}” or “post it everywhere”, or tell me what to change.`
      : 'Nothing is posted yet: say “post it on eBay” or “post it everywhere”, or tell me what to change.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Presents a listing that no marketplace takes of those that were named. */
export function notAdmittedWords(ready: ReadyListing): string {
  const { listing_spec } = ready;
  return [
    `Your listing is ready: ${listingWords(listing_spec)}.`,
    ...refusalWords(ready),
    ready.mode === 'all_or_nothing' &&
      'You want it on all of them or on none; say “post it wherever it works” to leave out those that refuse it.',
    'Nothing is posted yet. Tell me what to change, send a picture if one is missing, or name another marketplace.',
  ]
    .filter(Boolean)
    .join(' ');
}

export function conditionWords({ is_condition_assumed, listing_spec }: ReadyListing): string {
  if (!is_condition_assumed) return '';
  return `You did not say what condition it is in, so I put “${listing_spec.condition}”; tell me if that is wrong.`;
}

/** Why a marketplace that was named is left out, and what changes by itself on the others. */
export function refusalWords({ previews = [], listing_spec: { target_marketplaces: named } }: ReadyListing): string[] {
  const concerned = previews.filter(({ marketplace }) => named.includes(marketplace));
  return concerned.flatMap((preview) => {
    const blocking = preview.violations.filter(({ is_blocking }) => is_blocking);
    const said = blocking.length > 0 ? blocking : preview.violations.filter(isTold);
    return said.map((violation) => sentence(brief(warning(violation), LONGEST_WARNING)));
  });
}

/** What changes by itself, and that one of several is shown, is worth a word. */
function isTold({ proposal, rule }: RuleViolation): boolean {
  return proposal !== undefined || rule === 'one_at_a_time';
}

function couldGo({ previews = [] }: ReadyListing): PostingMarketplace[] {
  return previews.filter((preview) => !isRefused(preview)).map(({ marketplace }) => marketplace);
}
