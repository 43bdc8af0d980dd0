import { useState } from 'react';
import { Skeleton } from '../../ui';
import { useDraft } from '../drafts/use-draft';
import { ListingEditor } from '../form/listing-editor';
import { JobCard } from '../jobs/job-card';
import { useJob } from '../jobs/use-jobs';
import { JobList } from './job-list';

/** The listing this conversation is about, to be edited or already posted, and all the user's listings under it. */
export default function ListingPanel() {
  const draft = useDraft();
  const isEdited = draft !== undefined && draft.job_id === undefined;
  const [wasEdited, setWasEdited] = useState(isEdited);
  if (isEdited && !wasEdited) setWasEdited(true);
  return (
    <div className="flex flex-col gap-8">
      {isEdited && <ListingEditor draft={draft} />}
      {draft?.job_id !== undefined && <CurrentJob job_id={draft.job_id} takesFocus={wasEdited} />}
      <JobList without={draft?.job_id} />
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
