import type { RequirementSpec } from '@talknshop/contracts';
import { aProduct, aRequirement } from '@talknshop/testing';
import { CatalogUnavailable, SearchRefused } from '../../../clients/catalog.port';
import { alreadyShown } from '../../already-shown';
import { aStep } from '../../testing/a-step';
import { FakeCatalog, someResults } from '../../testing/fake-catalog';
import type { BuyerTurn } from '../buyer-turn';
import { searchMarketplaces } from './search-marketplaces.node';

let catalog: FakeCatalog;

beforeEach(() => {
  catalog = new FakeCatalog();
});

const requirement_spec = aRequirement({ price: { max: 900, currency: 'USD' } });

/** What the node finds out on a turn that is like any other but for `turn`. */
async function search(turn: Partial<BuyerTurn> = {}, search_limit = 10): Promise<Partial<BuyerTurn>> {
  const step = aStep({ state: { requirement_spec, intent: 'buy', ...turn }, deps: { catalog, search_limit } });
  return (await searchMarketplaces(step)) as Partial<BuyerTurn>; // it never pauses
}

describe('searchMarketplaces', () => {
  it('asks for as many products as an answer shows, within its deadline, and waits for the slowest only so long', async () => {
    const found = await search();
    expect(catalog.requests).toEqual([{ ...requirement_spec, limit: 10, deadline_ms: 2500, grace_ms: 600 }]);
    expect(found).toMatchObject({ search_results: { total_count: 2 }, workflow_stage: 'searching' });
  });

  it('hands over what failed as part of the results', async () => {
    const marketplaces_failed = [{ marketplace: 'bestbuy' as const, reason: 'It is having trouble.' }];
    const results = someResults({ marketplaces_failed });
    catalog.search = () => Promise.resolve(results);
    expect((await search()).search_results).toEqual(results);
  });

  it('makes an error of a catalog that gives no answer', async () => {
    catalog.outage = new CatalogUnavailable(new Error('ECONNREFUSED'));
    expect(await search()).toMatchObject({
      failure: {
        code: 'catalog_unavailable',
        recoverable: true,
        error: expect.stringContaining('show me the results'),
      },
      workflow_stage: 'failed',
    });
  });

  it('asks for other words when the catalog refuses the search', async () => {
    catalog.outage = new SearchRefused(new Error('400'));
    expect(await search()).toMatchObject({
      failure: { code: 'search_refused', recoverable: true, error: expect.stringContaining('other words') },
    });
  });

  it('keeps no other error to itself', async () => {
    catalog.outage = new TypeError('a bug');
    await expect(search()).rejects.toBe(catalog.outage);
  });
});

describe('searchMarketplaces, asked for more', () => {
  /** Asks for more until there is no more, two at a time; which products each answer showed. */
  async function pages(need: RequirementSpec = requirement_spec): Promise<string[][]> {
    const shown: string[][] = [];
    let results = (await search({ requirement_spec: need }, 2)).search_results;
    while (results) {
      shown.push(results.products.map(({ product_id }) => product_id));
      const more = { intent: 'refine' as const, message: 'show me more', requirement_spec: need };
      results = (await search({ ...more, already_shown: alreadyShown(results) }, 2)).search_results;
    }
    return shown;
  }

  const products = (count: number) =>
    Array.from({ length: count }, (_, place) => aProduct({ product_id: `ebay:${place + 1}` }));

  it('goes on where the answer before ended, until there is no more', async () => {
    catalog.products = products(5);
    expect(await pages()).toEqual([['ebay:1', 'ebay:2'], ['ebay:3', 'ebay:4'], ['ebay:5']]);
    expect(catalog.requests.map(({ limit }) => limit)).toEqual([2, 4, 6, 7]);
  });

  it('shows nothing twice, whatever has come in between', async () => {
    catalog.products = products(3);
    const already_shown = { requirement_spec, product_ids: ['ebay:1', 'ebay:2'] };
    catalog.products.unshift(aProduct({ product_id: 'ebay:0' }));
    const { search_results } = await search({ intent: 'refine', message: 'more', already_shown }, 2);
    expect(search_results?.products.map(({ product_id }) => product_id)).toEqual(['ebay:0', 'ebay:3']);
  });

  it('keeps the results apart when nothing is left to show', async () => {
    const already_shown = { requirement_spec, product_ids: ['ebay:1', 'walmart:2'] };
    const found = await search({ intent: 'refine', message: 'more', already_shown });
    expect(found).not.toHaveProperty('search_results');
    expect(found).toMatchObject({ nothing_further: { products: [], total_count: 2 } });
  });

  it('goes no further down than the catalog answers', async () => {
    catalog.products = products(150);
    const shown = await pages();
    expect(shown.flat()).toHaveLength(100);
    expect(Math.max(...catalog.requests.map(({ limit }) => limit!))).toBe(100);
  });
});

describe('searchMarketplaces, asked for several things', () => {
  const laptop = aRequirement({ product_type: 'laptop', price: { max: 900, currency: 'USD' } });
  const mouse = aRequirement({ product_type: 'mouse' });
  const requests = { requirements: [laptop, mouse], left_out: [], is_total: false };
  const both = { requirement_spec: mouse, requests };

  /** Makes the search for one product go wrong. */
  function failing(product_type: string, error: Error): void {
    const whole = new FakeCatalog();
    catalog.search = (request) =>
      request.product_type === product_type ? Promise.reject(error) : whole.search(request);
  }

  it('searches for all of them at once', async () => {
    let waiting = 0;
    const open = Promise.withResolvers<void>();
    catalog.search = async () => {
      if (++waiting === 2) open.resolve();
      await open.promise;
      return someResults({});
    };
    expect((await search(both)).search_results?.groups).toHaveLength(2);
  });

  it('asks for each with its own limits and puts the answers into one', async () => {
    const { search_results } = await search(both);
    expect(catalog.requests.map(({ product_type, price }) => [product_type, price?.max])).toEqual([
      ['laptop', 900],
      ['mouse', undefined],
    ]);
    expect(search_results).toMatchObject({ requirement_spec: mouse, total_count: 4 });
  });

  it('answers the others when one gets no answer', async () => {
    failing('laptop', new CatalogUnavailable(new Error('ECONNREFUSED')));
    const found = await search(both);
    expect(found).not.toHaveProperty('failure');
    expect(found.search_results?.groups).toMatchObject([
      { requirement_spec: laptop, product_ids: [], failure: expect.stringContaining('in a moment') },
      { requirement_spec: mouse, product_ids: ['ebay:1', 'walmart:2'] },
    ]);
  });

  it('says of one that the catalog refuses that other words may do', async () => {
    failing('mouse', new SearchRefused(new Error('400')));
    expect((await search(both)).search_results?.groups?.[1]?.failure).toMatch(/other words/);
  });

  it('ends in an error when none gets an answer', async () => {
    catalog.outage = new CatalogUnavailable(new Error('ECONNREFUSED'));
    expect(await search(both)).toMatchObject({ failure: { code: 'catalog_unavailable' }, workflow_stage: 'failed' });
  });

  it('keeps no other error to itself', async () => {
    const bug = new TypeError('a bug');
    failing('mouse', bug);
    await expect(search(both)).rejects.toBe(bug);
  });

  it('keeps as many products as one answer shows, and everything through JSON', async () => {
    catalog.products = Array.from({ length: 30 }, (_, place) => aProduct({ product_id: `ebay:${place}` }));
    const { search_results } = await search(both);
    expect(search_results?.products).toHaveLength(10);
    expect(JSON.parse(JSON.stringify(search_results))).toEqual(search_results);
  });

  it('remembers the others when one is changed, and forgets them with a new need', async () => {
    const together = [laptop, mouse].map((need) => ({ requirement_spec: need, product_ids: [] }));
    const turn = { message: 'the laptop under 600', requirement_spec: laptop, together };
    const changed = await search({ ...turn, intent: 'refine' });
    expect(changed.search_results?.search_metadata['together']).toMatchObject([
      { product_ids: ['ebay:1', 'walmart:2'] },
      { requirement_spec: mouse },
    ]);
    expect((await search({ ...turn, intent: 'buy' })).search_results?.search_metadata).toEqual({});
  });
});
