import type { CrosspostJob } from '@talknshop/contracts';
import { ChevronDown, Tag } from 'lucide-react';
import { Awaited, Button, Notice } from '../../ui';
import { JobCard } from '../jobs/job-card';
import { jobActions } from '../jobs/job-actions';
import { useJobs } from '../jobs/use-jobs';

/**
 * All of the user's listings: what is for sale or needs something first, then what is over. `without`: shown elsewhere; `isAside`: it
 * stands below another thing, and is silent when there are none.
 */
export function JobList({ without, isAside = false }: { without?: string; isAside?: boolean }) {
  const { data: jobs, error, isPending, refetch } = useJobs();
  if (isPending)
    return isAside ? null : <Awaited label="Reading your listings" places={['h-40 rounded-xl', 'h-40 rounded-xl']} />;
  if (!jobs)
    return (
      <Notice tone="bad" isAlert className="flex flex-wrap items-center gap-2">
        Your listings could not be read. {error.message}
        <Button size="small" onClick={() => void refetch()}>
          Try again
        </Button>
      </Notice>
    );
  const shown = jobs.filter(({ job_id }) => job_id !== without);
  const [open, over] = [false, true].map((isOver) => shown.filter((job) => jobActions(job).isOver === isOver));
  if (jobs.length === 0) return isAside ? null : <Nothing />;
  return (
    <>
      {error && <Notice tone="warn">This may be out of date: {error.message}</Notice>}
      <JobSection label={without === undefined ? 'For sale' : 'Your other listings'} jobs={open!} />
      <JobsOver jobs={over!} />
    </>
  );
}

function JobSection({ label, jobs }: { label: string; jobs: readonly CrosspostJob[] }) {
  if (jobs.length === 0) return null;
  return (
    <section aria-label={label} className="flex flex-col gap-3">
      <h2 className="text-sm font-semibold text-muted">
        {label} ({jobs.length})
      </h2>
      {jobs.map((job) => (
        <JobCard key={job.job_id} job={job} />
      ))}
    </section>
  );
}

/** Folded away: there is little to do about them. */
function JobsOver({ jobs }: { jobs: readonly CrosspostJob[] }) {
  if (jobs.length === 0) return null;
  return (
    <details className="group/over">
      <summary className="touchable inline-flex items-center gap-1 text-sm font-semibold text-muted">
        Over ({jobs.length})
        <ChevronDown aria-hidden="true" className="size-4 transition-transform group-open/over:rotate-180" />
      </summary>
      <div className="mt-3 flex flex-col gap-3">
        {jobs.map((job) => (
          <JobCard key={job.job_id} job={job} />
        ))}
      </div>
    </details>
  );
}

function Nothing() {
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-10 text-center text-sm text-balance text-muted">
      <Tag aria-hidden="true" className="size-8" />
      <p className="text-base font-medium text-ink">Nothing for sale yet</p>
      <p>Say what you want to sell, such as “sell my iPhone 13, 128 GB, blue, $650”. You see it before it is posted.</p>
    </div>
  );
}
