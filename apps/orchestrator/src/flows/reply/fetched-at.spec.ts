import { someResults } from '../testing/fake-catalog';
import { fetchedAt } from './fetched-at';

const NOON = '2026-11-21T12:00:00.000Z';
const EARLIER = '2026-11-21T11:58:00.000Z';
const of = (search_metadata: Record<string, unknown>) => fetchedAt(someResults({ search_metadata }));

describe('when prices were read', () => {
  it('is known of each marketplace that answered', () => {
    const marketplaces = { ebay: { fetched_at: NOON }, amazon: { fetched_at: EARLIER }, walmart: { code: 'timeout' } };
    expect(of({ marketplaces })).toEqual({ ebay: NOON, amazon: EARLIER });
  });

  it('is the oldest of several searches', () => {
    const each = [
      { marketplaces: { ebay: { fetched_at: NOON } } },
      { marketplaces: { ebay: { fetched_at: EARLIER } } },
    ];
    expect(of({ each })).toEqual({ ebay: EARLIER });
  });

  it.each([[{}], [{ marketplaces: null }], [{ marketplaces: { ebay: { fetched_at: 'soon' } } }], [{ each: [1] }]])(
    'is not known from %j',
    (metadata) => {
      expect(of(metadata)).toEqual({});
    },
  );
});
