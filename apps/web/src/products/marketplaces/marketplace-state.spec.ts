import type { MarketplaceStatus } from '@talknshop/contracts';
import { aRequirement, someResults } from '../testing/a-product';
import { marketplaceChips, stateWords, type MarketplaceReport, type SearchReports } from './marketplace-state';

const report = (
  marketplace: MarketplaceReport['marketplace'],
  status: MarketplaceReport['status'],
  more: Partial<MarketplaceReport> = {},
) => ({
  message: `${marketplace}: No answer.`,
  marketplace,
  status,
  ...more,
});

const shop = (marketplace: MarketplaceStatus['marketplace'], enabled = true): MarketplaceStatus => ({
  marketplace,
  name: marketplace,
  enabled,
  access: 'simulated',
  health: 'up',
});

const chips = (reports: Partial<SearchReports>): string[] =>
  marketplaceChips({ reports: [], ...reports }).map(({ name, state }) => `${name} ${stateWords(state)}`);

describe('the marketplaces of a search', () => {
  it('are as they were last reported, in the order they were first heard of', () => {
    const reports = [
      report('ebay', 'searching'),
      report('amazon', 'searching'),
      report('ebay', 'found', { count: 12 }),
    ];
    expect(chips({ reports })).toEqual(['eBay 12 found', 'Amazon searching…']);
  });

  it('say why they failed', () => {
    expect(marketplaceChips({ reports: [report('bestbuy', 'failed', { message: 'Best Buy: No answer.' })] })).toEqual([
      { marketplace: 'bestbuy', name: 'Best Buy', state: { kind: 'failed', reason: 'No answer.' } },
    ]);
  });

  it('add up several requests of one message', () => {
    const reports = [
      report('ebay', 'found', { count: 12, request: 'laptop' }),
      report('ebay', 'found', { count: 5, request: 'mouse' }),
      report('amazon', 'found', { count: 1, request: 'laptop' }),
      report('amazon', 'failed', { request: 'mouse' }),
    ];
    expect(chips({ reports })).toEqual(['eBay 17 found', 'Amazon 1 found']);
  });

  it('are as the answer says once there is one', () => {
    const reports = [
      report('ebay', 'found', { count: 12 }),
      report('amazon', 'searching'),
      report('walmart', 'searching'),
    ];
    const results = someResults({
      marketplaces_searched: ['ebay'],
      marketplaces_failed: [{ marketplace: 'amazon', reason: 'It is down.' }],
      marketplaces_late: ['walmart'],
    });
    expect(chips({ reports, results })).toEqual(['eBay 12 found', 'Amazon failed', 'Walmart slow']);
  });

  it('are no longer slow once they have come in', () => {
    const reports = [report('ebay', 'late'), report('ebay', 'found', { count: 3 })];
    expect(
      chips({ reports, results: someResults({ marketplaces_searched: [], marketplaces_late: ['ebay'] }) }),
    ).toEqual(['eBay 3 found']);
  });

  it('are known without reports, when a conversation was opened again', () => {
    expect(chips({ results: someResults() })).toEqual(['eBay searched', 'Amazon searched']);
  });

  it('that were not asked say why', () => {
    const requirement_spec = aRequirement({ marketplaces: ['ebay'] });
    const results = someResults({ requirement_spec, marketplaces_searched: ['ebay'] });
    const known = [shop('ebay'), shop('walmart'), shop('target', false)];
    expect(
      marketplaceChips({ reports: [], results, known })
        .slice(1)
        .map(({ name, state }) => [name, state]),
    ).toEqual([
      ['Walmart', { kind: 'skipped', reason: 'You asked for others only.' }],
      ['Target', { kind: 'skipped', reason: 'Not set up here.' }],
    ]);
  });
});
