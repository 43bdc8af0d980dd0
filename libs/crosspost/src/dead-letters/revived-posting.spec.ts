import { aStoredPosting } from '@talknshop/aws/testing';
import { CROSSPOST_TIMES } from '../settings';
import { revivedPosting } from './revived-posting';

const NOW = Date.parse('2026-03-01T12:00:00.000Z');
const MOMENT = { now: NOW, times: CROSSPOST_TIMES };
const PUBLIC = { public_at: 0 };
const lease = (until: number) => ({ owner: 'worker', until });

describe('revivedPosting', () => {
  it('queues again what failed, as if nobody had tried', () => {
    const failed = aStoredPosting({
      status: 'failed',
      reason: 'eBay cannot be reached.',
      retriable: true,
      attempts: 3,
    });
    expect(revivedPosting(failed, PUBLIC, MOMENT)).toMatchObject({
      ...{ status: 'queued', reason: undefined, retriable: undefined, attempts: 0 },
      ...{ not_before: NOW, look_at: NOW + CROSSPOST_TIMES.send_ms, version: failed.version + 1 },
    });
  });

  it.each([
    ['queued and forgotten', {}],
    ['left by a worker that died', { status: 'posting', lease: lease(NOW), attempts: 2 }],
  ] as const)('queues again what was %s', (_, change) => {
    expect(revivedPosting(aStoredPosting(change), PUBLIC, MOMENT)).toMatchObject({ status: 'queued', attempts: 0 });
  });

  it('does not make public what may still be taken back', () => {
    const public_at = NOW + 60_000;
    expect(revivedPosting(aStoredPosting(), { public_at }, MOMENT)).toMatchObject({ not_before: public_at });
  });

  it.each([
    ['is live', { status: 'live' }],
    ['is sold', { status: 'sold' }],
    ['waits for its user', { status: 'needs_user' }],
    ['is being looked at by the marketplace', { status: 'pending_review' }],
    ['is worked on', { status: 'posting', lease: lease(NOW + 1) }],
    ['failed, and nobody wants any more', { status: 'failed', wish: 'down' }],
    ['is to be taken down', { status: 'posting', wish: 'down' }],
  ] as const)('leaves alone what %s', (_, change) => {
    expect(revivedPosting(aStoredPosting(change), PUBLIC, MOMENT)).toBeUndefined();
  });
});
