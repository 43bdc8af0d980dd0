import type { ListingDraft } from '../drafts/listing-drafts';
import { useSelling } from '../host/selling-host';
import { useJobs } from '../jobs/use-jobs';
import { jobMadeOf } from './posted-job';

/** The job a draft has become; `undefined`: none, or none that is known yet. */
export function usePostedJob(draft: ListingDraft | undefined): string | undefined {
  const { session_id } = useSelling();
  const { data: jobs = [] } = useJobs();
  if (!draft) return undefined;
  return draft.job_id ?? jobMadeOf(draft, { jobs, session_id })?.job_id;
}
