import type { OpsJob, OpsOverview } from '@talknshop/contracts';
import { useState } from 'react';
import { Badge } from '../ui';
import { type Column, DataTable } from './data-table';
import { Section } from './section';
import { before } from './spans';
import { JOB, nameOf, POSTING, shortId } from './words';

export interface JobsSectionProps extends Pick<OpsOverview, 'jobs' | 'at'> {
  gap?: string;
}

/** The listings this process heard of last, and how they stand on each marketplace. */
export function JobsSection({ jobs, at, gap }: JobsSectionProps) {
  const [status, setStatus] = useState('');
  const statuses = [...new Set(jobs.map((job) => job.status))];
  const shown = jobs.filter((job) => status === '' || job.status === status);
  return (
    <Section
      title="Crosspost jobs"
      hint="The ones this process heard of last."
      gap={gap}
      aside={
        <label className="flex items-center gap-2 text-sm">
          Status
          <select
            value={status}
            onChange={(event) => setStatus(event.target.value)}
            className="touchable rounded-lg border border-edge bg-raised px-2 py-1.5"
          >
            <option value="">All</option>
            {statuses.map((each) => (
              <option key={each} value={each}>
                {JOB[each].words}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <DataTable
        caption="Crosspost jobs, latest first"
        columns={columnsAt(at)}
        rows={shown}
        keyOf={({ job_id }) => job_id}
        empty={jobs.length === 0 ? 'Nothing was listed yet.' : 'None of them is so.'}
      />
    </Section>
  );
}

function columnsAt(at: string): [Column<OpsJob>, ...Column<OpsJob>[]] {
  return [
    {
      name: 'Job',
      cell: ({ job_id, status }) => (
        <span className="flex flex-col items-start gap-1">
          <code className="text-xs leading-5">{shortId(job_id)}</code>
          <span className="sm:hidden">
            <StatusBadge status={status} />
          </span>
        </span>
      ),
    },
    { name: 'Status', isMinor: true, cell: ({ status }) => <StatusBadge status={status} /> },
    {
      name: 'Marketplaces',
      cell: ({ postings }) => (
        <ul className="flex flex-wrap gap-1">
          {postings.map(({ marketplace, status }) => (
            <li key={marketplace}>
              <Badge tone={POSTING[status].tone}>
                {nameOf(marketplace)}: {POSTING[status].words}
              </Badge>
            </li>
          ))}
        </ul>
      ),
    },
    { name: 'Changed', isNumber: true, isMinor: true, cell: ({ updated_at }) => `${before(at, updated_at)} ago` },
  ];
}

function StatusBadge({ status }: Pick<OpsJob, 'status'>) {
  return <Badge tone={JOB[status].tone}>{JOB[status].words}</Badge>;
}
