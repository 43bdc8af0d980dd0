import type { ProgressData } from '@talknshop/contracts';
import { aStep } from '../testing/a-step';
import { aProgress } from '../testing/fake-catalog';
import { progressOn, searchProgress } from './search-progress';

/** What is told of one search. */
function told(request?: string) {
  const step = aStep();
  const tell = searchProgress(step)(request);
  return { tell, said: step.said as unknown as { data: ProgressData }[] }; // nothing else is said
}

describe('the progress of a search', () => {
  it.each([
    [aProgress({ marketplace: 'bestbuy' }), 'Searching Best Buy'],
    [aProgress({ status: 'found', count: 12, duration_ms: 412 }), 'eBay: 12 found in 0.4 s'],
    [aProgress({ status: 'found', count: 3, duration_ms: 12 }), 'eBay: 3 found'],
    [aProgress({ status: 'found', count: 0, duration_ms: 1250 }), 'eBay: nothing found in 1.3 s'],
    [aProgress({ status: 'failed', reason: 'It is having trouble.' }), 'eBay: It is having trouble.'],
    [aProgress({ status: 'failed' }), 'eBay: no answer.'],
    [aProgress({ status: 'late', reason: 'It is still searching.' }), 'eBay is slow'],
  ])('says %j as a person would', (progress, words) => {
    expect(progressOn(progress).message).toBe(words);
  });

  it('carries what it says as data', () => {
    expect(progressOn(aProgress({ status: 'found', count: 12, duration_ms: 412 }))).toEqual({
      step: 'SearchMarketplaces',
      message: expect.any(String),
      marketplace: 'ebay',
      status: 'found',
      count: 12,
      duration_ms: 412,
    });
  });

  it('goes up as marketplaces finish, and no further than its end', () => {
    const { tell, said } = told();
    for (const marketplace of ['ebay', 'amazon'] as const) tell(aProgress({ marketplace }));
    for (const marketplace of ['ebay', 'amazon'] as const) tell(aProgress({ marketplace, status: 'found' }));
    expect(said.map(({ data }) => data.progress_percent)).toEqual([60, 60, 70, 80]);
  });

  it('names each of several requests, and tells only when a marketplace is done with one', () => {
    const { tell, said } = told('laptop');
    tell(aProgress());
    tell(aProgress({ status: 'found', count: 12, duration_ms: 412 }));
    expect(said.map(({ data }) => data)).toMatchObject([
      { message: 'laptop – eBay: 12 found in 0.4 s', request: 'laptop' },
    ]);
  });

  it('keeps endless and hostile names short and plain', () => {
    const { message } = progressOn(aProgress({ status: 'found', count: 1 }), `<b>${'word '.repeat(100)}\u202e`);
    expect(message).toMatch(/^word [^<\u202e]{0,70}… – eBay: 1 found$/);
  });
});
