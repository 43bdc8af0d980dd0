import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCatalogue } from '../catalogue';
import { listingOffer } from './listing-offers';
import { readListings } from './read-listings';

const RADIO = {
  title: 'Zogwort  kitchen radio, works great',
  description: ['Plays FM.', 'Pick up only.'],
  price: 15,
  category: 'electronics',
  post_id: '4711',
  attrs: { color: 'red', tubes: 4, nothing: null },
  item: 'Like New',
};

const PLAIN = { post_id: '1', description: '', price: 15, category: 'phone', attrs: {} };

describe('listings from a folder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'listings-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (name: string, content: unknown) =>
    writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

  it('are sold as used goods on eBay, in the words of their sellers', async () => {
    await write('radios.json', [RADIO]);
    const catalogue = buildCatalogue((await readListings(folder)).listings);
    const [found] = catalogue.search('ebay', 'zogwort radio');
    expect(found).toMatchObject({
      native_id: 'v1|400000004711|0',
      title: 'Zogwort kitchen radio, works great',
      price: 15,
      condition: 'like_new',
      condition_note: 'Seller says: like new',
      product: {
        category_path: ['Classifieds', 'Electronics'],
        brand: 'Unbranded',
        description: 'Plays FM. Pick up only.',
        specs: { color: 'red', tubes: 4 },
      },
    });
    expect(catalogue.byId('ebay', 'v1|400000004711|0')).toBe(found);
    expect(catalogue.search('amazon', 'zogwort radio')).toEqual([]);
  });

  it('are no part of the catalogue unless they are asked for', () => {
    expect(buildCatalogue().search('ebay', 'zogwort radio')).toEqual([]);
  });

  it('leave what else is sold as it is', async () => {
    await write('radios.json', [RADIO]);
    const [without, within] = [buildCatalogue(), buildCatalogue((await readListings(folder)).listings)];
    expect(within.offers().slice(0, -1)).toEqual(without.offers());
  });

  it.each([
    ['SAMSUNG phone, cracked', 'Samsung'],
    ['Applesauce maker', 'Unbranded'],
  ])('called "%s" have the brand %s', (title, brand) => {
    expect(listingOffer({ ...PLAIN, title }, ['Apple', 'Samsung']).product.brand).toBe(brand);
  });

  it('have titles of at most 80 characters', () => {
    expect(listingOffer({ ...PLAIN, title: 'x'.repeat(100) }, []).title).toHaveLength(80);
  });

  it.each([
    ['entry', null],
    ['title', { ...RADIO, title: ' ' }],
    ['description', { ...RADIO, description: 'Plays FM.' }],
    ['price', { ...RADIO, price: 0 }],
    ['price', { ...RADIO, price: '15' }],
    ['price', { ...RADIO, price: 1e12 }],
    ['category', { ...RADIO, category: undefined }],
    ['post_id', { ...RADIO, post_id: 'v1|1|0' }],
  ])('are left out and counted when the %s is wrong', async (fault, entry) => {
    await write('radios.json', [entry, { ...RADIO, post_id: '4712' }]);
    const { listings, skipped } = await readListings(folder);
    expect(listings.map(({ post_id }) => post_id)).toEqual(['4712']);
    expect(skipped).toEqual({ [fault]: 1 });
  });

  it('come once, whichever file has them', async () => {
    await write('a.json', [RADIO]);
    await write('b.json', [{ ...RADIO, title: 'Again' }]);
    expect(await readListings(folder)).toMatchObject({ listings: [{ post_id: '4711' }], skipped: { duplicate: 1 } });
  });

  it('are read from the files that can be read', async () => {
    await write('a.json', '{"broken');
    await write('b.json', { no: 'array' });
    await write('c.json', [RADIO]);
    await write('notes.txt', 'not for us');
    expect(await readListings(folder)).toMatchObject({ listings: [{ post_id: '4711' }], skipped: { file: 2 } });
  });
});
