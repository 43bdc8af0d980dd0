import type { JobUpdateData, MarketplaceJob } from '@talknshop/contracts';
import { jobLines } from './job-lines';
import { marked } from './testing/written-screen';

const plain = (_format: unknown, text: string) => text;

function update(...results: Partial<MarketplaceJob>[]): JobUpdateData {
  const usual = { job_id: 'j', access: 'api', updated_at: '2026-01-01T00:00:00Z', marketplace: 'ebay' } as const;
  const marketplace_results = results.map((result) => ({ ...usual, status: 'queued' as const, ...result }));
  return { job_id: 'job', status: 'processing', message: '“Bike” is live on eBay.', marketplace_results };
}

describe('the lines of a job', () => {
  it.each<[Partial<MarketplaceJob>, string]>([
    [{ status: 'queued' }, 'eBay: queued'],
    [{ status: 'live', confirmation_link: 'http://x/1' }, 'eBay: live  http://x/1'],
    [{ status: 'failed', reason: 'No picture.' }, 'eBay: failed  No picture.'],
    [{ status: 'live', access: 'simulated' }, 'eBay (simulated): live'],
    [{ status: 'sold', marketplace: 'facebook' }, 'Facebook Marketplace: sold'],
  ])('tell of each marketplace what can be said', (result, line) => {
    expect(jobLines(update(result), plain)).toEqual([`  ${line}`]);
  });

  it('begin with the news where nobody asked', () => {
    expect(jobLines({ ...update({ status: 'live' }), notice_id: 'n' }, marked)).toEqual([
      '<green>“Bike” is live on eBay.</green>',
      '  eBay: <green>live</green>',
    ]);
  });

  it('hold nothing that a terminal would act on', () => {
    expect(jobLines(update({ status: 'failed', reason: 'no\u001b[2J\nway' }), plain)).toEqual([
      '  eBay: failed  no[2J way',
    ]);
  });
});
