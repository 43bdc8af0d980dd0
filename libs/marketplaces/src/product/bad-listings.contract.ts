import type { FoundProduct, MarketplaceSearch, SearchPage } from '../search/marketplace-search.port';

/** All that a vendor says of a thing, right or wrong. */
export type SaidListing = Record<SaidField, unknown>;
/** `date` is any date that the wire has. */
type SaidField = 'id' | 'title' | 'price' | 'currency' | 'rating' | 'gtin' | 'image' | 'link' | 'date';

/** A marketplace, and a vendor who says anything. */
export interface TalkativeWorld {
  marketplace: MarketplaceSearch;
  /** Makes every page of the next searches consist of these, and `total` what the vendor says it has. */
  sell(listings: readonly SaidListing[], total: number): void;
  close(): Promise<void>;
}

export interface TalkativeWire {
  /** What this vendor's search says of a thing at all. */
  says: readonly SaidField[];
  /** An id as this vendor has them; another one for each number. */
  idOf(number: number): unknown;
  create(): Promise<TalkativeWorld>;
}

/** Every adapter must pass this: whatever its vendor says, what it hands on can be shown, and one bad listing costs nobody else anything. */
export function describeBadListings(name: string, { says, idOf, create }: TalkativeWire): void {
  describe(`${name} with bad listings`, () => {
    let world: TalkativeWorld;
    const never = new AbortController().signal;

    beforeAll(async () => {
      world = await create();
    });
    afterAll(() => world.close());

    const listing = (changes: Partial<SaidListing>, place: number): SaidListing => ({
      ...GOOD,
      id: idOf(1000 + place),
      ...changes,
    });

    const found = (...said: Partial<SaidListing>[]): Promise<SearchPage> => {
      world.sell(said.map(listing), said.length);
      return world.marketplace.search({ text: 'desk lamp', limit: said.length }, never);
    };

    const readAs = async (said: Partial<SaidListing>): Promise<FoundProduct> => (await found(said)).products[0]!;

    const cases = <T extends [SaidField, ...unknown[]]>(...all: T[]): T[] =>
      all.filter(([field]) => says.includes(field));

    it.each(cases(...LEFT_OUT))('leaves out what says as its %s %p, as %s', async (field, said, reason) => {
      const { products, left_out } = await found({ [field]: said }, { title: 'Good Lamp' });
      expect(products.map(({ title }) => title)).toEqual(['Good Lamp']);
      expect(left_out).toEqual({ [reason]: 1 });
    });

    it.each(cases(...READ))('reads from what says as its %s %p the %s %p', async (field, said, part, value) => {
      expect(await readAs({ [field]: said })).toMatchObject({ [part]: value });
    });

    it.each(cases(...NOT_BELIEVED))('does not believe the %s %p, and shows the thing', async (field, said, part) => {
      const product = await readAs({ [field]: said });
      expect(product.price).toBeGreaterThan(0);
      expect(product[part]).toBeUndefined();
    });

    it('shortens a title of ten thousand characters', async () => {
      const { title } = await readAs({ title: 'Lamp '.repeat(2000) });
      expect(title.length).toBeLessThanOrEqual(300);
      expect(title).toMatch(/^Lamp Lamp .*…$/);
    });

    it.each(cases(...DATES))('finds what says as its %s %p', async (field, said) => {
      expect(await readAs({ [field]: said })).toMatchObject({
        availability: expect.not.stringMatching('out_of_stock'),
      });
    });

    it('shows a thing once that comes twice on a page', async () => {
      const { products } = await found(
        { id: idOf(7), title: 'First' },
        { id: idOf(7), title: 'Second' },
        { title: 'Other' },
      );
      expect(products.map(({ title }) => title).sort()).toEqual(['First', 'Other']);
    });

    it('shows a thing once that comes on every page', async () => {
      world.sell([listing({ title: 'Again' }, 0)], 1000);
      const { products } = await world.marketplace.search({ text: 'desk lamp', limit: 500 }, never);
      expect(products.map(({ title }) => title)).toEqual(['Again']);
    });
  });
}

const GOOD: SaidListing = {
  id: '1',
  title: 'Desk Lamp',
  price: 19.99,
  currency: 'USD',
  rating: 4.5,
  gtin: '036000291452',
  image: 'https://shop.example/1.jpg',
  link: 'https://shop.example/1',
  date: '2026-01-01T00:00:00Z',
};

const LEFT_OUT: [SaidField, unknown, string][] = [
  ...[undefined, null, 0, -5, '0.00', '-12.50', 'NaN', 'free', '12,99', '1,2,3', '1e400', 1e12, {}, [9]].map(
    (price): [SaidField, unknown, string] => ['price', price, 'no_price'],
  ),
  ...[undefined, '', ' ', '<br>', '\u0000\u202e\u200b', {}].map((title): [SaidField, unknown, string] => [
    'title',
    title,
    'no_title',
  ]),
  ...[undefined, 'EUR', '$', 840].map((code): [SaidField, unknown, string] => ['currency', code, 'wrong_currency']),
  ...['javascript:alert(1)', 'data:text/html,x', 'ftp://shop.example/1', '/itm/1', 'no link', ''].map(
    (link): [SaidField, unknown, string] => ['link', link, 'no_link'],
  ),
  ['link', 'https://www.shop.example@elsewhere.example/', 'no_link'],
  ...[undefined, '', 'a b', 'a\u0000b', 'ä', 'x'.repeat(200)].map((wrong): [SaidField, unknown, string] => [
    'id',
    wrong,
    'no_id',
  ]),
];

const READ: [SaidField, unknown, keyof FoundProduct, unknown][] = [
  ['title', '<b>Desk</b> Lamp &amp; Shade<script>alert(1)</script>', 'title', 'Desk Lamp & Shade'],
  ['title', 'Lamp\u202egpj.exe\u0007\u001b[31m', 'title', 'Lamp gpj.exe [31m'],
  ['title', 'Lam\u00adp\u{e0041}\u{e0042}', 'title', 'Lamp'],
  ['title', 'Lamp \ud800', 'title', 'Lamp \ufffd'],
  ['price', '1,299.00', 'price', 1299],
  ['price', ' 24.50 ', 'price', 24.5],
  ['currency', 'usd', 'currency', 'USD'],
  ['rating', '4.5', 'rating', 4.5],
  ['gtin', '0-36000-29145-2', 'gtin', '00036000291452'],
];

const NOT_BELIEVED: [SaidField, unknown, keyof FoundProduct][] = [
  ...[7, -1, 'NaN', 'five stars', 1e9, null].map((rating): [SaidField, unknown, keyof FoundProduct] => [
    'rating',
    rating,
    'rating',
  ]),
  ...['036000291453', 'Does not apply', '0000000000000', '036000291452036', 36000291452.5].map(
    (gtin): [SaidField, unknown, keyof FoundProduct] => ['gtin', gtin, 'gtin'],
  ),
  ...['javascript:alert(1)', 'no address', 'data:image/png;base64,AA', '//i.example/1.jpg', '', null].map(
    (image): [SaidField, unknown, keyof FoundProduct] => ['image', image, 'image_url'],
  ),
];

const DATES: [SaidField, unknown][] = ['0001-01-01T00:00:00Z', '9999-12-31', 'yesterday', -1, {}].map((date) => [
  'date',
  date,
]);
