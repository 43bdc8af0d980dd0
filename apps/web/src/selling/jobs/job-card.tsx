import type { CrosspostJob } from '@talknshop/contracts';
import { money } from '@talknshop/contracts/protocol';
import { useEffect, useRef } from 'react';
import { Notice } from '../../ui';
import { GraceUndo } from './grace-undo';
import { JobButtons } from './job-buttons';
import { jobActions } from './job-actions';
import { jobCounts } from './job-counts';
import { MarketplaceRow } from './marketplace-row';
import { useGrace } from './use-grace';
import { useJobCommands } from './use-job-commands';

/** A listing that was posted: how it is doing on each marketplace, and all that can be done about it. `takesFocus`: it has just been. */
export function JobCard({ job, takesFocus = false }: { job: CrosspostJob; takesFocus?: boolean }) {
  const { listing_spec, marketplace_jobs, mode } = job;
  const { title, price, currency, quantity = 1 } = listing_spec;
  const { run, running, error } = useJobCommands(job.job_id);
  const seconds = useGrace(job);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const actions = jobActions(job);
  const isBusy = running !== undefined;
  const open = marketplace_jobs.filter((part) => jobActions({ ...job, marketplace_jobs: [part] }).canWithdraw);
  return (
    <article aria-label={title} className="flex flex-col gap-3 rounded-xl border border-line bg-raised p-4">
      <header>
        <h3 ref={heading} tabIndex={-1} className="scroll-mt-10 break-words font-semibold">
          {title}
        </h3>
        <p className="text-sm text-muted">
          <span className="font-bold tabular-nums text-ink">{money(price, currency)}</span>
          {quantity > 1 && ` each, ${quantity} left`} · {jobCounts(job)}
          {mode === 'all_or_nothing' && ' · all or none'}
        </p>
      </header>
      {seconds > 0 && <GraceUndo {...{ seconds, isBusy }} onUndo={() => void run({ kind: 'withdraw' })} />}
      <ul
        aria-label={`Marketplaces of ${title}`}
        className="flex flex-col divide-y divide-line border-y border-line has-[+:empty]:border-b-0"
      >
        {marketplace_jobs.map((part) => (
          <MarketplaceRow
            key={part.marketplace}
            {...{ part, isBusy, run }}
            isUnseen={seconds > 0}
            canTakeOff={open.length > 1}
          />
        ))}
      </ul>
      {error && (
        <Notice tone="bad" isAlert>
          {error.message}
        </Notice>
      )}
      <JobButtons {...{ job, actions, isBusy, run }} isUnseen={seconds > 0} />
    </article>
  );
}
