import { MarketplaceError } from '../marketplace.errors';
import { collectPages, type VendorPage } from './collect-pages';
import type { FoundProduct } from './marketplace-search.port';

const product = (id: number): FoundProduct => ({ product_id: `ebay:${id}` }) as FoundProduct;
const ids = (from: number, count: number): FoundProduct[] =>
  Array.from({ length: count }, (_, step) => product(from + step));
const plan = { limit: 10, page_size: 4, max_pages: 5 };

/** A vendor with `total` products, and the pages it was asked for. */
function vendor(total: number, asked: number[] = []): (index: number) => Promise<VendorPage> {
  return async (index) => {
    asked.push(index);
    return { entries: ids(index * 4, Math.min(4, total - index * 4)), total };
  };
}

describe('collectPages', () => {
  it('reads no more pages than it takes', async () => {
    const asked: number[] = [];
    expect((await collectPages(plan, vendor(100, asked))).products).toHaveLength(10);
    expect(asked).toEqual([0, 1, 2]);
  });

  it('reads no more pages than there are', async () => {
    const asked: number[] = [];
    expect(await collectPages(plan, vendor(6, asked))).toMatchObject({ products: { length: 6 }, total: 6 });
    expect(asked).toEqual([0, 1]);
  });

  it('reads on when products had to be left out', async () => {
    const readPage = async (index: number): Promise<VendorPage> => ({
      entries: [...ids(index * 4, 2), { left_out: 'no_price' }, { left_out: 'no_price' }],
      total: 100,
    });
    const page = await collectPages(plan, readPage);
    expect(page.products).toHaveLength(10);
    expect(page.left_out).toEqual({ no_price: 10 });
  });

  it('stops at the most pages it may read', async () => {
    const asked: number[] = [];
    await collectPages({ ...plan, limit: 100 }, vendor(1000, asked));
    expect(asked).toEqual([0, 1, 2, 3, 4]);
  });

  it('takes a product once when it slipped from one page to the next', async () => {
    const { products } = await collectPages({ ...plan, limit: 8 }, async () => ({ entries: ids(0, 4), total: 8 }));
    expect(products).toHaveLength(4);
  });

  it('throws what the first page throws', async () => {
    const error = new MarketplaceError('ebay', 'unavailable', 'ebay answered 503');
    await expect(collectPages(plan, () => Promise.reject(error))).rejects.toBe(error);
  });

  it('gives what it has when a later page fails, and says what is missing', async () => {
    const readPage = vendor(100);
    const page = await collectPages(plan, (index) =>
      index === 1 ? Promise.reject(new MarketplaceError('ebay', 'rate_limited', '')) : readPage(index),
    );
    expect(page.products).toHaveLength(8);
    expect(page.left_out).toEqual({ page_rate_limited: 4 });
  });

  it('throws the reason of an abort, on whichever page it comes', async () => {
    const reason = new Error('too late');
    const readPage = vendor(100);
    const search = collectPages(plan, (index) => (index === 1 ? Promise.reject(reason) : readPage(index)));
    await expect(search).rejects.toBe(reason);
  });
});
