import type { CrosspostJob } from '@talknshop/contracts';
import type { ListingDraft } from '../drafts/listing-drafts';
import { jobActions } from '../jobs/job-actions';

type Told = Pick<ListingDraft, 'said_at' | 'initial'>;

/** The job that was made of a draft since it was said last, e.g. before the page was loaded anew. */
export function jobMadeOf(
  { said_at }: Told,
  { jobs, session_id }: { jobs: readonly CrosspostJob[]; session_id: string | undefined },
): CrosspostJob | undefined {
  return jobs.find((job) => job.session_id === session_id && job.created_at > said_at);
}

/** What is for sale already under the same name. */
export function jobOfSameName({ initial: { title } }: Told, jobs: readonly CrosspostJob[]): CrosspostJob | undefined {
  return jobs.find((job) => job.listing_spec.title === title && jobActions(job).canWithdraw);
}
