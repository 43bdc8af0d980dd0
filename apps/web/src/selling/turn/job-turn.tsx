import type { JobUpdateData } from '@talknshop/contracts';
import { JobCard } from '../jobs/job-card';
import { MarketplaceRow } from '../jobs/marketplace-row';
import { withEarlier } from '../jobs/merge-update';
import { useJobCommands } from '../jobs/use-job-commands';
import { useJob } from '../jobs/use-jobs';

/** The job a turn told of, as it is now; while it cannot be read, as the turn told it. */
export default function JobTurn({ update }: { update: JobUpdateData }) {
  const { data: job } = useJob(update.job_id);
  return job ? <JobCard job={withEarlier(job, update)} /> : <ToldJob update={update} />;
}

function ToldJob({ update: { job_id, message, marketplace_results } }: { update: JobUpdateData }) {
  const { run, running } = useJobCommands(job_id);
  return (
    <article aria-label="Your listing" className="rounded-xl border border-line bg-raised p-4">
      <p className="text-sm">{message}</p>
      <ul aria-label="Marketplaces" className="mt-2 flex flex-col divide-y divide-line border-t border-line">
        {marketplace_results.map((part) => (
          <MarketplaceRow
            key={part.marketplace}
            {...{ part, run }}
            isUnseen={false}
            canTakeOff={false}
            isBusy={running !== undefined}
          />
        ))}
      </ul>
    </article>
  );
}
