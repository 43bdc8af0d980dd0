import { CrosspostRefused, CrosspostUnavailable } from '../../../clients/crosspost.port';
import { aListing } from '../../testing/a-listing';
import { aStep } from '../../testing/a-step';
import { aJob, FakeCrosspost } from '../../testing/fake-crosspost';
import type { Turn } from '../../turn';
import { reconcileStatus } from './reconcile-status.node';

const POSTED = { key: 'key', listing_spec: aListing(), job_id: 'job-1' };

let crosspost: FakeCrosspost;

beforeEach(() => {
  crosspost = new FakeCrosspost();
});

const reconcile = async (state: Partial<Turn> = {}) =>
  (await reconcileStatus(aStep({ state, deps: { crosspost } }))) as Partial<Turn>; // it never pauses

function sells(...titles: string[]): void {
  for (const [index, title] of titles.entries())
    crosspost.accepted.set(title, aJob({ job_id: `job-${index + 1}`, listing_spec: aListing({ title }) }));
}

function over(job_id: string): void {
  crosspost.setAll(job_id, 'sold');
}

const idsOf = async (state?: Partial<Turn>) => {
  const { listing_outcome } = await reconcile(state);
  return listing_outcome?.kind === 'jobs' ? listing_outcome.jobs.map(({ job_id }) => job_id) : listing_outcome;
};

describe('reconcileStatus', () => {
  it('asks how the listing of the conversation is doing', async () => {
    sells('Trek 820', 'Walnut desk');
    expect(await reconcile({ posting: POSTED })).toMatchObject({ workflow_stage: 'posting' });
    expect(await idsOf({ posting: POSTED })).toEqual(['job-1']);
  });

  it('asks about the one that the message names', async () => {
    sells('Trek 820', 'Walnut desk');
    expect(await idsOf({ posting: POSTED, sale: { listing: {}, named: 'how is my desk doing' } })).toEqual(['job-2']);
  });

  it('tells of all that are open where none is meant', async () => {
    sells('Trek 820', 'Walnut desk');
    expect(await idsOf()).toEqual(['job-2', 'job-1']);
  });

  it('tells of the latest where all are over', async () => {
    sells('Trek 820', 'Walnut desk');
    over('job-1');
    over('job-2');
    expect(await idsOf({ received_at: Date.parse('2026-03-02T00:00:00.000Z') })).toEqual(['job-2']);
  });

  it('has nothing to tell whoever sells nothing', async () => {
    expect(await idsOf()).toEqual([]);
  });

  it.each([
    ['gives no answer', new CrosspostUnavailable(new Error('down'))],
    ['refuses', new CrosspostRefused('forbidden', ['no'], undefined)],
  ])('says so of a listing when the cross-poster %s, and troubles nobody who sells nothing', async (_, outage) => {
    crosspost.outage = outage;
    expect(await idsOf({ posting: POSTED })).toEqual({ kind: 'unreachable', wanted: 'status' });
    expect(await idsOf()).toEqual([]);
  });

  it('throws what nobody foresaw', async () => {
    crosspost.outage = new TypeError('a mistake of ours');
    await expect(reconcile()).rejects.toBeInstanceOf(TypeError);
  });
});
