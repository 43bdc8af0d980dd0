import { toForm } from '../form/listing-form';
import { aJob, aListing, aPart } from '../testing/builders';
import { jobMadeOf, jobOfSameName } from './posted-job';

const draft = { said_at: '2026-01-05T10:00:00.000Z', initial: toForm(aListing()) };
const made = (created_at: string, session_id = 's1') => jobMadeOf(draft, { jobs: [aJob({ created_at })], session_id });

describe('the job made of a draft', () => {
  it('is what this conversation posted since the draft was said', () => {
    expect(made('2026-01-05T10:05:00.000Z')?.job_id).toBe('job-1');
  });

  it('is none that was there before', () => {
    expect(made('2026-01-05T09:00:00.000Z')).toBeUndefined();
  });

  it('is none of another conversation', () => {
    expect(made('2026-01-05T10:05:00.000Z', 's2')).toBeUndefined();
  });
});

describe('a listing of the same name', () => {
  it('is told as long as somebody can buy it', () => {
    const [live, sold] = (['live', 'sold'] as const).map((status) => aJob({ marketplace_jobs: [aPart({ status })] }));
    expect(jobOfSameName(draft, [sold!, live!])).toBe(live);
    expect(jobOfSameName(draft, [sold!])).toBeUndefined();
  });
});
