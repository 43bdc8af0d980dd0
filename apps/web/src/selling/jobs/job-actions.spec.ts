import { aJob, aPart } from '../testing/builders';
import { jobActions } from './job-actions';
import { jobCounts } from './job-counts';

const of = (...parts: Parameters<typeof aPart>[0][]) => aJob({ marketplace_jobs: parts.map((part) => aPart(part)) });

describe('what can be done about a job', () => {
  it('is everything but a retry while it is live', () => {
    expect(jobActions(of({ status: 'live' }))).toEqual({
      canEdit: true,
      canWithdraw: true,
      canRetry: false,
      isOver: false,
    });
  });

  it('is to retry and to change what failed, and not to take it down', () => {
    expect(jobActions(of({ status: 'failed' }))).toEqual({
      canEdit: true,
      canWithdraw: false,
      canRetry: true,
      isOver: false,
    });
  });

  it('is nothing once it is sold', () => {
    const sold = of({ status: 'sold' }, { marketplace: 'etsy', status: 'failed' });
    expect(jobActions(sold)).toEqual({ canEdit: false, canWithdraw: false, canRetry: false, isOver: true });
  });

  it('is nothing once it was taken back', () => {
    expect(jobActions({ ...of({ status: 'cancelled' }), status: 'cancelled' })).toMatchObject({ canEdit: false });
  });

  it('is not over while it is to be taken down by hand', () => {
    const withdrawal = { reason: 'sold_elsewhere', requested_at: '', due_at: '', attempts: 1 } as const;
    const job = of({ status: 'sold' }, { marketplace: 'poshmark', status: 'needs_user', withdrawal });
    expect(jobActions(job)).toMatchObject({ canEdit: false, isOver: false });
  });

  it('is to change it where it is left, after it was taken off one marketplace', () => {
    const withdrawal = { reason: 'user', requested_at: '', due_at: '', attempts: 1 } as const;
    const job = of({ status: 'withdrawn', withdrawal }, { marketplace: 'etsy', status: 'live' });
    expect(jobActions(job)).toMatchObject({ canEdit: true, canWithdraw: true });
  });
});

describe('how a job stands', () => {
  it('is counted in words', () => {
    const job = of(
      { status: 'live' },
      { marketplace: 'etsy', status: 'live' },
      { marketplace: 'poshmark', status: 'needs_user' },
    );
    expect(jobCounts(job)).toBe('2 live, 1 waiting for you');
  });

  it('counts as coming down what is still up but was told to come down', () => {
    const withdrawal = { reason: 'sold_elsewhere', requested_at: '', due_at: '', attempts: 1 } as const;
    const job = of({ status: 'sold' }, { marketplace: 'facebook', status: 'live', withdrawal });
    expect(jobCounts(job)).toBe('1 sold, 1 coming down');
  });
});
