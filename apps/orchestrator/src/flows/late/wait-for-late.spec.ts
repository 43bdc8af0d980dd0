import type { ProductResult } from '@talknshop/contracts';
import { aProduct } from '@talknshop/testing';
import { CatalogUnavailable } from '../../clients/catalog.port';
import { aStep } from '../testing/a-step';
import { FakeCatalog, someResults } from '../testing/fake-catalog';
import { FakeConversations } from '../testing/fake-conversations';
import type { BuyerTurn } from '../buyer/buyer-turn';
import { isLateAwaited, lateOffersOf, lateProgress, tellLateOffers } from './wait-for-late';

const search_results = someResults({
  products: [aProduct({ product_id: 'ebay:1' })],
  search_duration_ms: 700,
  search_metadata: { still_searching: ['bestbuy'] },
});
const answered = { search_results, reply: 'I found 1 product.' };
const cheap = aProduct({ product_id: 'bestbuy:3', marketplace: 'bestbuy', title: 'Cirrus 13', price: 300 });

let catalog: FakeCatalog;
let conversations: FakeConversations;
let late: PromiseWithResolvers<ProductResult[]>;

beforeEach(() => {
  catalog = new FakeCatalog();
  conversations = new FakeConversations();
  late = Promise.withResolvers();
  catalog.late.set('bestbuy', late.promise);
});

const aWait = (turn: Partial<BuyerTurn> = answered) =>
  aStep({ state: { intent: 'buy', ...turn }, deps: { catalog, conversations } });

describe('a turn that has answered', () => {
  it('waits for marketplaces only where some are still searching, and only once', () => {
    const isAwaited = (turn: Partial<BuyerTurn>) => isLateAwaited(aWait(turn).state);
    expect(isAwaited(answered)).toBe(true);
    expect(isAwaited({ search_results })).toBe(false);
    expect(isAwaited({ ...answered, search_results: someResults({}) })).toBe(false);
    expect(isAwaited({ ...answered, late: { kind: 'not_awaited', marketplaces: ['bestbuy'] } })).toBe(false);
  });

  it('asks again for the same without haste, within what is left of the time', async () => {
    late.resolve([cheap]);
    const step = aWait();
    await lateOffersOf(step);
    expect(catalog.requests).toMatchObject([{ product_type: '', limit: 10, deadline_ms: 1800 }]);
    expect(catalog.requests[0]).not.toHaveProperty('grace_ms');
    expect(step.said.map(({ data }) => 'message' in data && data.message)).toEqual(['Best Buy: nothing found']);
  });

  it('offers what is better', async () => {
    late.resolve([cheap]);
    const { late: found } = await lateOffersOf(aWait());
    expect(found).toMatchObject({ kind: 'better', marketplaces: ['bestbuy'], better: [{ product_id: 'bestbuy:3' }] });
    const step = aWait({ ...answered, late: found });
    tellLateOffers(step);
    expect(step.said).toMatchObject([
      {
        type: 'results_update',
        data: {
          products: [{ product_id: 'bestbuy:3' }, { product_id: 'ebay:1' }, { product_id: 'walmart:2' }],
          total_count: 3,
          message: expect.stringMatching(
            /^Best Buy came in with 1 better offer\. New at number 1: Cirrus 13 .* Say “show them” to see the new order\.$/,
          ),
        },
      },
    ]);
  });

  it.each<[string, () => void, string]>([
    ['nothing is better', () => late.resolve([]), 'Best Buy has answered: nothing better'],
    [
      'the catalog is gone',
      () => (catalog.outage = new CatalogUnavailable(new Error())),
      'Still no answer from Best Buy',
    ],
  ])('says in a line how it ended when %s', async (_, happens, words) => {
    happens();
    const { late: found } = await lateOffersOf(aWait());
    const step = aWait({ ...answered, late: found });
    tellLateOffers(step);
    expect(step.said).toEqual([]);
    expect(lateProgress('RankAndCompose', step.state)).toMatchObject({ message: words });
  });

  it('does not let a message wait for marketplaces that are slow', async () => {
    const waiting = lateOffersOf(aWait());
    conversations.interrupt();
    expect(await waiting).toEqual({ late: { kind: 'not_awaited', marketplaces: ['bestbuy'] } });
    expect(conversations.notices.size).toBe(0);
  });

  it('keeps no other error to itself', async () => {
    catalog.outage = new TypeError('a bug');
    await expect(lateOffersOf(aWait())).rejects.toBe(catalog.outage);
    expect(conversations.notices.size).toBe(0);
  });

  it('says whom it waits for', () => {
    expect(lateProgress('SearchMarketplaces', aWait().state)).toEqual({
      message: 'Waiting for Best Buy',
      progress_percent: 90,
    });
  });
});
