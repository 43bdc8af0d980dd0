import type { MarketplaceJob, MarketplaceJobStatus } from '@talknshop/contracts';
import { POSTING_MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';

export type RowTone = 'neutral' | 'busy' | 'good' | 'warn' | 'bad';

/** What a user can do about a listing on one marketplace. */
export type RowAction = 'retry' | 'withdraw' | 'mark_posted' | 'mark_taken_down';

/** How a listing is doing on one marketplace, ready to be shown. */
export interface JobRow {
  name: string;
  /** One or two words; never only a colour. */
  label: string;
  tone: RowTone;
  /** What there is to know beside the label, in plain sentences. */
  details: string[];
  /** What the marketplace said when it was sold or taken down: for whoever wants to know. */
  proof?: string;
  /** The page of a listing that is live. */
  link?: string;
  actions: RowAction[];
}

/** `is_unseen`: the listing can still be taken back before anybody sees it. */
export function jobRow(job: MarketplaceJob, { is_unseen = false }: { is_unseen?: boolean } = {}): JobRow {
  const { marketplace, status, confirmation_link } = job;
  const { label, tone, actions } = isComingDown(job) ? COMING_DOWN : LOOKS[lookOf(job, is_unseen)];
  return {
    name: POSTING_MARKETPLACE_NAMES[marketplace],
    ...{ label, tone, actions },
    details: detailsOf(job),
    ...proofOf(job),
    ...(confirmation_link && LINKED.includes(status) && { link: confirmation_link }),
  };
}

interface Look {
  label: string;
  tone: RowTone;
  actions: RowAction[];
}

type LookName = MarketplaceJobStatus | 'unseen' | 'to_take_down' | 'hopeless';

const LOOKS: Record<LookName, Look> = {
  unseen: { label: 'Not public yet', tone: 'neutral', actions: [] },
  queued: { label: 'Queued', tone: 'neutral', actions: ['withdraw'] },
  posting: { label: 'Posting', tone: 'busy', actions: ['withdraw'] },
  pending_review: { label: 'In review', tone: 'busy', actions: ['withdraw'] },
  needs_user: { label: 'Needs you', tone: 'warn', actions: ['mark_posted', 'withdraw'] },
  to_take_down: { label: 'Needs you', tone: 'warn', actions: ['mark_taken_down'] },
  live: { label: 'Live', tone: 'good', actions: ['withdraw'] },
  failed: { label: 'Not posted', tone: 'bad', actions: ['retry'] },
  hopeless: { label: 'Not posted', tone: 'bad', actions: [] },
  cancelled: { label: 'Taken back', tone: 'neutral', actions: [] },
  withdrawn: { label: 'Taken down', tone: 'neutral', actions: [] },
  sold: { label: 'Sold', tone: 'good', actions: [] },
};

const COMING_DOWN: Look = { label: 'Coming down', tone: 'busy', actions: [] };

/** Pages that a buyer can open. */
const LINKED: readonly MarketplaceJobStatus[] = ['live', 'pending_review', 'sold'];

const UNDER_WAY: readonly MarketplaceJobStatus[] = ['live', 'posting', 'pending_review', 'queued'];

function lookOf({ status, retriable, withdrawal }: MarketplaceJob, is_unseen: boolean): LookName {
  if (status === 'queued' && is_unseen) return 'unseen';
  if (status === 'needs_user' && withdrawal) return 'to_take_down';
  return status === 'failed' && retriable === false ? 'hopeless' : status;
}

/** It was told to come down, and is not known to have done so. */
export function isComingDown({ status, withdrawal }: MarketplaceJob): boolean {
  return withdrawal !== undefined && withdrawal.done_at === undefined && UNDER_WAY.includes(status);
}

function detailsOf({ status, reason, withdrawal }: MarketplaceJob): string[] {
  if (status === 'sold') return [];
  return [...(reason ? [reason] : []), ...(withdrawal ? withdrawalWords(withdrawal) : [])].map(sentence);
}

const WITHDRAWAL_WORDS = {
  sold_elsewhere: 'It was sold on another marketplace.',
  user: 'You took it down.',
  not_all: 'Not every marketplace took it.',
} as const;

function withdrawalWords({ reason, trouble, done_at }: NonNullable<MarketplaceJob['withdrawal']>): string[] {
  const isInTrouble = trouble !== undefined && done_at === undefined;
  return [
    WITHDRAWAL_WORDS[reason],
    ...(isInTrouble ? [`Taking it down did not work yet, and is tried again: ${trouble}`] : []),
  ];
}

/** The reason of a sale is how it was learnt. */
function proofOf({ status, reason, withdrawal }: MarketplaceJob): Pick<JobRow, 'proof'> {
  const proof = status === 'sold' ? reason : withdrawal?.done_at && withdrawal.proof;
  return proof ? { proof: sentence(proof) } : {};
}

/** A name such as eBay stays as it is. */
function sentence(words: string): string {
  const text = words.trim().replace(/^\p{Ll}+(?!\p{L})/u, (word) => word[0]!.toUpperCase() + word.slice(1));
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
