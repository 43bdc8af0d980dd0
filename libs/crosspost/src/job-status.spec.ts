import type { MarketplaceJobStatus } from '@talknshop/contracts';
import { jobStatus } from './job-status';

const ENDED = { reason: 'user' as const, at: '2026-03-01T12:00:00.000Z' };

describe('how a job stands as a whole', () => {
  it.each<[string, MarketplaceJobStatus[]]>([
    ['created', ['queued', 'queued']],
    ['processing', ['queued', 'live']],
    ['processing', ['live', 'pending_review']],
    ['processing', ['failed', 'posting']],
    ['completed', ['live', 'needs_user']],
    ['completed', ['sold', 'withdrawn']],
    ['completed', ['live', 'cancelled']],
    ['partial_success', ['live', 'failed']],
    ['failed', ['failed', 'failed']],
    ['failed', ['failed', 'cancelled']],
    ['cancelled', ['cancelled', 'cancelled']],
  ])('is %s with %j', (status, statuses) => {
    expect(
      jobStatus(
        {},
        statuses.map((one) => ({ status: one })),
      ),
    ).toBe(status);
  });

  it('is cancelled by its user, unless it was sold', () => {
    expect(jobStatus({ ended: ENDED }, [{ status: 'live' }])).toBe('cancelled');
    expect(jobStatus({ ended: ENDED }, [{ status: 'sold' }, { status: 'withdrawn' }])).toBe('completed');
  });
});
