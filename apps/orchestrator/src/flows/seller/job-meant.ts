import type { CrosspostJob, MarketplaceJobStatus } from '@talknshop/contracts';
import type { Turn } from '../turn';

/**
 * The jobs a message means: those whose title it names, else that of the conversation, else the only one there is. Several mean that
 * the user has to say which. What has come to its end counts only if it did so since the message came: this turn may have ended it.
 */
export function jobsMeant(jobs: readonly CrosspostJob[], state: Readonly<Turn>): CrosspostJob[] {
  const open = jobs.filter((job) => isOpen(job) || Date.parse(job.updated_at) >= state.received_at);
  const named = jobsNamed(open, state.sale?.named ?? '');
  if (named.length > 0) return named.filter((job) => job === named.find((one) => isSameTitle(one, job)));
  const own = jobs.filter(({ job_id }) => job_id === state.posting?.job_id);
  return own.length > 0 ? own : open;
}

/** What a message comes to that may mean none of the jobs, or several. */
export function noOneJob(jobs: CrosspostJob[]): Partial<Turn> {
  return { listing_outcome: jobs.length === 0 ? { kind: 'jobs', jobs } : { kind: 'which', jobs } };
}

/** The jobs whose titles a text names, but those of which it names less than of another: "the Trek bike" is no bike lamp. */
export function jobsNamed<J extends Titled>(jobs: readonly J[], text: string): J[] {
  const said = new Set(words(text));
  const shared = jobs.map(({ listing_spec }) => new Set(words(listing_spec.title)).intersection(said));
  const isLess = (one: Set<string>) => shared.some((other) => other.size > one.size && one.isSubsetOf(other));
  return jobs.filter((_, index) => shared[index]!.size > 0 && !isLess(shared[index]!));
}

interface Titled {
  listing_spec: Pick<CrosspostJob['listing_spec'], 'title'>;
}

function isSameTitle(one: Titled, other: Titled): boolean {
  return one.listing_spec.title === other.listing_spec.title;
}

export function isOpen({ marketplace_jobs }: CrosspostJob): boolean {
  return marketplace_jobs.some(({ status }) => !ENDED.includes(status));
}

const ENDED: readonly MarketplaceJobStatus[] = ['cancelled', 'withdrawn', 'sold'];

function words(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !COMMON.has(word));
}

const COMMON = new Set(
  `the and for with not new old item listing sale sell sold post posted down off take undo cancel delete remove how doing did yet status again retry try all from our your this that it's its has have are was been set all one two`.split(
    ' ',
  ),
);
