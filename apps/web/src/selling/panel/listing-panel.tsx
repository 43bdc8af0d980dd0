import { useState } from 'react';
import { Notice, Skeleton } from '../../ui';
import { useDraft } from '../drafts/use-draft';
import { ListingEditor } from '../form/listing-editor';
import { JobCard } from '../jobs/job-card';
import { useJob, useJobs } from '../jobs/use-jobs';
import { JobList } from './job-list';
import { jobOfSameName } from './posted-job';
import { usePostedJob } from './use-posted-job';

/** The listing this conversation is about, to be edited or already posted, and all the user's listings under it. */
export default function ListingPanel() {
  const draft = useDraft();
  const { data: jobs = [] } = useJobs();
  const job_id = usePostedJob(draft);
  const isEdited = draft !== undefined && job_id === undefined;
  const same = isEdited ? jobOfSameName(draft, jobs) : undefined;
  const [wasEdited, setWasEdited] = useState(isEdited);
  if (isEdited && !wasEdited) setWasEdited(true);
  return (
    <div className="flex flex-col gap-8">
      {isEdited && (
        <div className="flex flex-col gap-4">
          {same && (
            <>
              <Notice tone="warn">
                This is for sale already: change it here. What you post with the form below is a second listing.
              </Notice>
              <JobCard job={same} />
            </>
          )}
          <ListingEditor draft={draft} />
        </div>
      )}
      {job_id !== undefined && <CurrentJob job_id={job_id} takesFocus={wasEdited} />}
      <JobList without={job_id ?? same?.job_id} isAside={isEdited} />
    </div>
  );
}

/** `takesFocus`: it stands where the form was from which it has just been posted. */
function CurrentJob({ job_id, takesFocus }: { job_id: string; takesFocus: boolean }) {
  const { data: job } = useJob(job_id);
  return (
    <section aria-label="The listing of this conversation">
      {job ? <JobCard job={job} takesFocus={takesFocus} /> : <Skeleton className="h-40 rounded-xl" />}
    </section>
  );
}
