import type { PriceAlert, SearchRequest, SearchResults } from '@talknshop/contracts';
import { MarketplaceError } from '@talknshop/marketplaces';
import { readCatalogConfig } from '../../catalog.config';
import { openMarketplaces } from '../../marketplaces/open-marketplaces';
import { CatalogSearch } from '../../search/catalog-search';
import { FakeMarketplace } from '../../testing/fake-marketplace';
import { aStoredAlert } from '../../testing/price-alert.builder';
import { aProduct, aRequirement } from '../../testing/product.builder';
import { RecordedCache } from '../../testing/recorded-cache';
import { look, type LookDeps } from './look';

const DOWN = new MarketplaceError('ebay', 'rejected', 'no');

describe('a look at an alert', () => {
  let ebay: FakeMarketplace;
  let bestbuy: FakeMarketplace;
  let searches: SearchRequest[];
  let deps: LookDeps;

  beforeEach(() => {
    ebay = new FakeMarketplace('ebay');
    bestbuy = new FakeMarketplace('bestbuy');
    searches = [];
    deps = theCatalog([ebay, bestbuy]);
  });

  describe('for a product', () => {
    const alert = aStoredAlert().alert;

    it('finds what it costs to have it, shipping included', async () => {
      bestbuy.will([aProduct({ price: 480, shipping_info: { cost: 15.5 } })]);
      expect(await look(alert, deps)).toMatchObject({
        outcome: 'seen',
        isComplete: true,
        product: { product_id: 'bestbuy:1', price: 495.5, currency: 'USD' },
      });
    });

    it.each([
      ['is sold out', [aProduct({ availability: 'out_of_stock' })]],
      ['is sold in another currency', [aProduct({ currency: 'EUR', price: 1 })]],
      ['is no longer there', []],
    ])('finds nothing when it %s', async (_, products) => {
      bestbuy.will(products);
      expect(await look(alert, deps)).toEqual({ outcome: 'absent' });
    });

    it.each([DOWN, 'hang' as const])('has failed when its marketplace does not answer', async (behaviour) => {
      bestbuy.will(behaviour);
      expect(await look(alert, deps)).toEqual({ outcome: 'failed' });
    });
  });

  describe('for a need', () => {
    const alertFor = (need: object, changes: Partial<PriceAlert> = {}) =>
      aStoredAlert({ product_id: undefined, requirement_spec: aRequirement(need), ...changes }).alert;

    it('finds the cheapest to have, wherever it is sold', async () => {
      bestbuy.will([aProduct({ price: 480, shipping_info: { cost: 30 } })]);
      ebay.will([aProduct({ marketplace: 'ebay', product_id: 'ebay:2', title: 'Zeta Laptop', price: 500 })]);
      expect(await look(alertFor({}), deps)).toMatchObject({ product: { product_id: 'ebay:2', price: 500 } });
    });

    it('takes no accessory for the thing itself, even when nothing else is there', async () => {
      bestbuy.will([aProduct({ title: 'Laptop Sleeve 15 inch', price: 10 })]);
      expect(await look(alertFor({}), deps)).toEqual({ outcome: 'absent' });
    });

    it('prefers what has the wished facts to what is merely cheaper', async () => {
      bestbuy.will([
        aProduct({ title: 'Acme Laptop 8GB RAM', price: 300 }),
        aProduct({ product_id: 'bestbuy:2', title: 'Acme Laptop 16GB RAM', price: 480 }),
      ]);
      const found = await look(alertFor({ attributes: { ram_gb: 16 } }), deps);
      expect(found).toMatchObject({ product: { product_id: 'bestbuy:2' } });
    });

    it('sees that prices have risen above the limit that the need came with', async () => {
      bestbuy.will([aProduct({ price: 600 })]);
      const found = await look(alertFor({ price: { max: 500, currency: 'USD' } }), deps);
      expect(found).toMatchObject({ outcome: 'seen', product: { price: 600 } });
    });

    it('keeps a lower limit, and searches in the currency of the alert', async () => {
      await look(alertFor({ price: { min: 200, currency: 'EUR' } }, { currency: 'EUR' }), deps);
      expect(searches[0]?.price).toEqual({ min: 200, currency: 'EUR' });
    });

    it('is not complete while a marketplace does not answer, and has failed when none does', async () => {
      bestbuy.will([aProduct({ price: 480 })]);
      ebay.will(DOWN);
      expect(await look(alertFor({}), deps)).toMatchObject({ outcome: 'seen', isComplete: false });
      deps = theCatalog([ebay, new FakeMarketplace('bestbuy').will(DOWN)]);
      expect(await look(alertFor({}), deps)).toEqual({ outcome: 'failed' });
    });
  });

  function theCatalog(fakes: FakeMarketplace[]): LookDeps {
    const config = readCatalogConfig({ SEARCH_DEADLINE_MS: '50', MARKETPLACE_RETRIES: '0' });
    const watcher = { called: () => undefined, watchBreaker: () => undefined };
    const cache = { redis: undefined, watcher: new RecordedCache() };
    const tools = { watcher, cache, now: Date.now, elapsed: () => performance.now(), random: () => 0 };
    const directory = openMarketplaces(config, fakes, tools);
    const catalog = new CatalogSearch(config.search, {
      directory,
      watcher: { searched: () => undefined },
      now: tools.elapsed,
    });
    const search = (request: SearchRequest): Promise<SearchResults> => {
      searches.push(request);
      return catalog.search(request);
    };
    return { directory, catalog: { search }, deadline_ms: 50 };
  }
});
