import type { CrosspostJob } from '@talknshop/contracts';
import type { Sale } from '../../understanding/sale';
import type { Turn } from '../turn';
import { isOpen, jobsNamed } from './job-meant';
import { areAlike } from './same-item';

/**
 * The listings that were posted in this conversation, by the chat or by hand, of which a message can be about one: that which it names,
 * else what was posted since the talk was last of selling, else that of the conversation. None: what the conversation knows is all
 * there is. `sale` is what the message means as far as the conversation knows; `jobs` come newest first. One that was `chosen` is meant.
 */
export function jobsAtHand(
  jobs: readonly CrosspostJob[],
  state: Readonly<Turn>,
  sale?: Sale,
  chosen?: string,
): CrosspostJob[] {
  const { session_id, posting, listing } = state;
  if (chosen) return jobs.filter(({ job_id }) => job_id === chosen);
  if (isUnanswered(state) || (!listing && isNewThing(sale))) return [];
  const here = jobs.filter((job) => job.session_id === session_id && isOpen(job));
  const own = here.filter(({ job_id }) => job_id === posting?.job_id);
  const others = here.filter((job) => !own.includes(job));
  const named = othersNamed(others, state, sale);
  if (named.length > 0) return named;
  const sold_at = lastSaleTalk(state);
  const since = others.filter(({ created_at }) => sold_at !== undefined && Date.parse(created_at) > sold_at);
  if (since.length > 0) return since;
  if (posting) return own;
  if (!listing) return others;
  const { title = '' } = listing;
  return sold_at === undefined ? others.filter((job) => areAlike(job.listing_spec.title, title)).slice(0, 1) : [];
}

/** Asking again under its key tells what became of it. */
function isUnanswered({ posting }: Readonly<Turn>): boolean {
  return posting !== undefined && posting.job_id === undefined;
}

/** The message itself offers something that is known to be a thing. */
function isNewThing(sale: Sale | undefined): boolean {
  return sale?.listing.category !== undefined && OFFERS.test(sale.named);
}

const OFFERS =
  /\b(?:sell(?:ing)?|for sale|get(?:ting)? rid|advertis\w+|(?:list|post)(?:ing)? (?:my|our|an?|this|these|some))\b/;

/** What answers our question, or tells a title, names no other listing; nor does what names the one at hand. */
function othersNamed(others: readonly CrosspostJob[], state: Readonly<Turn>, sale?: Sale): CrosspostJob[] {
  const { listing, pending_question } = state;
  if (pending_question || !sale || (listing && sale.listing.title !== listing.title)) return [];
  const { title = '' } = listing ?? {};
  const isAtHand = jobsNamed([{ listing_spec: { title } }], sale.named).length > 0;
  return isAtHand ? [] : jobsNamed(others, sale.named);
}

function lastSaleTalk({ history }: Readonly<Turn>): number | undefined {
  const last = history.findLast(({ role, intent }) => role === 'user' && intent === 'sell');
  return last && Date.parse(last.timestamp);
}
