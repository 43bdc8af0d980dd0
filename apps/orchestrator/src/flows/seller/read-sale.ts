import type { CrosspostJob } from '@talknshop/contracts';
import { CrosspostRefused, CrosspostUnavailable } from '../../clients/crosspost.port';
import type { Understood } from '../../understanding/understanding.port';
import type { Turn, TurnStep } from '../turn';
import { jobsAtHand } from './job-at-hand';
import { isOpen } from './job-meant';
import { postedThere } from './note-sold';
import { isSameItem } from './same-item';
import { isSameListing } from './same-listing';
import type { SaleState } from './sale-state';
import { postingOf, takenOver, withPosting } from './take-over';

/** Understands the message, as if this were known. */
export type Read = (known: Partial<Turn>) => Promise<Understood>;

/** What the message means, and what the conversation has to know of its sale from now on. */
export interface ReadSale {
  understood: Understood;
  known: Pick<SaleState, 'listing' | 'posting' | 'mode' | 'twin'>;
  /** One of these has to be chosen before the message means anything. */
  several?: CrosspostJob[];
}

/**
 * Understands a message knowing what is posted: by the chat or by hand, and as it was changed since. The cross-poster is asked only
 * where the message can be about a sale; without an answer of it the conversation goes by what it knows. `chosen` is the job that the
 * user has named when we asked.
 */
export async function readSale(step: TurnStep, read: Read, chosen?: string): Promise<ReadSale> {
  const { state } = step;
  const first = await read({});
  if (!chosen && !mayBeOfSale(first, state)) return { understood: first, known: {} };
  const jobs = await jobsOf(step);
  const at_hand = postedThere(jobsAtHand(jobs, state, first.sale, chosen), first.sale);
  const [job] = at_hand;
  const known = job ? takenOver(job, state) : {};
  const understood = job ? await read({ ...known, history: withPosting(state.history, job) }) : first;
  if (at_hand.length > 1 && !isChange(understood, known)) return { understood: first, known: {} };
  if (at_hand.length > 1 && mayAsk(step)) return { understood, known: {}, several: at_hand };
  return { understood, known: { ...known, twin: twinOf(understood, { ...state, ...known }, jobs) } };
}

/** Talk of a sale, or what could be it if we knew of one: "make it $280" without anything to search for, "undo". */
function mayBeOfSale({ intent, sale, requirement }: Understood, { listing }: Readonly<Turn>): boolean {
  if (intent === 'job_status') return false;
  if (sale) return true;
  if (listing && (intent === 'refine' || intent === 'cancel')) return true;
  return !requirement.product_type && (intent === 'cancel' || requirement.price !== undefined);
}

async function jobsOf({ state, deps, signal }: TurnStep): Promise<CrosspostJob[]> {
  try {
    return await deps.crosspost.jobs(state.user_id, { signal, traceparent: state.traceparent });
  } catch (error) {
    if (error instanceof CrosspostUnavailable || error instanceof CrosspostRefused) return [];
    throw error;
  }
}

/** Whether it matters which one is meant. */
function isChange({ intent, sale }: Understood, { listing = {} }: Partial<Turn>): boolean {
  if (!sale || sale.is_another) return false;
  if (sale.wish === 'take_down' || sale.wish === 'retry' || sale.by_hand || sale.sold) return true;
  return intent === 'sell' && !isSameListing(sale.listing, listing);
}

function mayAsk({ state, deps }: TurnStep): boolean {
  return state.clarification_count < deps.max_clarifications;
}

/** The open listing of the same item that is not the one at hand. Whoever speaks of another one knows of it. */
function twinOf({ sale }: Understood, { posting }: Readonly<Turn>, jobs: readonly CrosspostJob[]): SaleState['twin'] {
  const { title } = sale?.listing ?? {};
  if (!title || (posting && !sale?.is_another) || ONE_MORE.test(sale!.named)) return undefined;
  const twin = jobs.find((job) => isOpen(job) && isSameItem(job.listing_spec.title, title));
  return twin && postingOf(twin);
}

const ONE_MORE = /\b(?:another|second|again|one more|too|as well|also|twice)\b/;
