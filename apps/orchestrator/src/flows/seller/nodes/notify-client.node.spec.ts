import { aListing } from '../../testing/a-listing';
import { aStep } from '../../testing/a-step';
import { aJob } from '../../testing/fake-crosspost';
import type { Turn } from '../../turn';
import { notifyClient } from './notify-client.node';

async function told(state: Partial<Turn>) {
  const step = aStep({ state });
  await notifyClient(step);
  return step.said.filter(({ type }) => type !== 'token');
}

describe('notifyClient', () => {
  it('shows the listing with what to know before it is out', async () => {
    const ready = { listing_spec: aListing(), is_condition_assumed: true, admitted: [] };
    expect(await told({ ready })).toMatchObject([
      { type: 'listing', data: { warnings: ['The condition was not said, so it is listed as good.'] } },
    ]);
  });

  it('says which fields of the listing its seller said nothing of', async () => {
    const ready = { listing_spec: aListing(), is_condition_assumed: true, admitted: [] };
    const listing = { title: 'Bike', price: 90, category: 'bicycles' };
    expect(await told({ ready, listing })).toMatchObject([
      { data: { assumed: ['description', 'currency', 'condition'] } },
    ]);
  });

  it('warns of nothing on marketplaces that were not named', async () => {
    const violation = {
      rule: 'pictures_too_few',
      field: 'media_s3_keys',
      message: 'Etsy needs one.',
      is_blocking: true,
    };
    const preview = { marketplace: 'etsy', access: 'api', title: '', description: '', price: '' } as const;
    const previews = [{ ...preview, violations: [{ marketplace: 'etsy' as const, ...violation }] }];
    const ready = { listing_spec: aListing(), is_condition_assumed: false, admitted: [], previews };
    expect(await told({ ready })).toMatchObject([{ data: { warnings: [] } }]);
  });

  it('tells of every job that is meant', async () => {
    const jobs = [aJob({ listing_spec: aListing() }), aJob({ job_id: 'job-2', listing_spec: aListing() })];
    expect(await told({ listing_outcome: { kind: 'jobs', jobs } })).toMatchObject([
      { type: 'job_update', data: { job_id: 'job-1' } },
      { type: 'job_update', data: { job_id: 'job-2' } },
    ]);
  });
});
