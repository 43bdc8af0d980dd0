import { MarketplaceError, type FoundProduct } from '@talknshop/marketplaces';
import { TestCatalog } from '../testing/catalog.builder';
import { aProduct } from '../testing/product.builder';

const laptop = (id: number, changes: Partial<FoundProduct> = {}): FoundProduct =>
  aProduct({ product_id: `bestbuy:${id}`, title: `Acme${id} Laptop`, ...changes });

const WISH = { product_type: 'laptop', price: { max: 1000 } };

describe('an explanation', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await TestCatalog.start();
  });

  afterEach(() => catalog.close());

  const explain = async (id: string, requirement: object = WISH) => (await catalog.explain(id, requirement)).body;

  it('says the place that the search gives the product, with the same score', async () => {
    const rated = { rating: 4.8, review_count: 900 };
    catalog.fakes.bestbuy.will([
      laptop(1),
      laptop(2, rated),
      laptop(3, { title: 'Acme3 Sleeve for Laptop', price: 20 }),
    ]);
    const { products } = (await catalog.search(WISH)).body;
    for (const [index, { product_id, score, title }] of products.entries()) {
      const { body } = await catalog.explain(product_id, WISH);
      expect(body).toMatchObject({ outcome: 'placed', place: index + 1, total_count: 3, title });
      expect(body.score).toBeCloseTo(score, 4);
    }
  });

  it('is made of factors whose contributions sum to the score', async () => {
    catalog.fakes.bestbuy.will([laptop(1), laptop(2)]);
    const { factors, score } = await explain('bestbuy:2');
    expect(factors.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score!, 9);
    for (const { value, weight, contribution } of factors.filter((factor) => factor.weight !== undefined))
      expect(value! * weight!).toBeCloseTo(contribution, 12);
  });

  it('says what is true by each factor, also what speaks against the product', async () => {
    const attributes = { brand: 'Acme' };
    catalog.fakes.bestbuy.will([
      laptop(1, { price: 400, condition: 'good', shipping_info: { cost: 9.5 }, attributes }),
    ]);
    const wish = { ...WISH, brand_preferences: ['Bolt', 'Dell'], attributes: { ram_gb: 16, color: 'black' } };
    const { factors } = await explain('bestbuy:1', wish);
    expect(Object.fromEntries(factors.map(({ name, sentence }) => [name, sentence]))).toEqual({
      relevance: 'It is what was asked for, “laptop”.',
      facts: 'It is not known to have 16 GB RAM and black.',
      brand: 'It is not from Bolt or Dell.',
      price: 'It costs $400, $600 below your limit.',
      rating: 'Nobody rated it, which counts as neither good nor bad.',
      condition: 'Its condition is good.',
      delivery: 'Shipping costs $9.50.',
    });
  });

  it('compares with the first and the one just above, and says what would have to be different', async () => {
    const stars = (rating: number) => ({ rating, review_count: 900 });
    catalog.fakes.bestbuy.will([laptop(1, stars(4.9)), laptop(2, stars(4.5)), laptop(3, stars(3))]);
    const { compared_with, score } = await explain('bestbuy:3');
    expect(compared_with.map(({ place, product_id }) => [place, product_id])).toEqual([
      [1, 'bestbuy:1'],
      [2, 'bestbuy:2'],
    ]);
    for (const rival of compared_with) {
      expect(rival.leads.reduce((sum, { lead }) => sum + lead, 0)).toBeCloseTo(rival.score - score!, 9);
      expect(rival.needed).toMatch(
        /^It would have to be as good in rating( and variety)?: it is \d+\.\d of 100 points behind\.$/,
      );
    }
    expect(compared_with[0]!.leads[0]).toMatchObject({ name: 'rating', sentence: 'It is rated 4.9 by 900 people.' });
  });

  it('compares the first with nobody', async () => {
    catalog.fakes.bestbuy.will([laptop(1)]);
    expect(await explain('bestbuy:1')).toMatchObject({ place: 1, compared_with: [], summary: 'It is number 1 of 1.' });
  });

  it('says by how much less it would have to cost in an order by price', async () => {
    catalog.fakes.bestbuy.will([laptop(1, { price: 300 }), laptop(2, { price: 350 })]);
    const { compared_with } = await explain('bestbuy:2', { ...WISH, sort: 'price_asc' });
    expect(compared_with[0]!.needed).toBe(
      'It would have to cost less than $300, as you asked for the lowest price first.',
    );
  });

  it.each([
    ['above_max_price', { price: 1299 }, {}, 'at $1,299 it is $299 above your limit of $1,000'],
    ['out_of_stock', { availability: 'out_of_stock' as const }, {}, 'it is out of stock'],
    ['excluded_brand', {}, { brand_exclusions: ['Acme1'] }, 'you do not want anything from Acme1'],
    ['unrated', {}, { rating_min: 4 }, 'nobody rated it, and you asked for at least 4'],
    ['other_kind', { title: 'Acme1 Laptop Bag' }, {}, 'it is clearly something other than “laptop”'],
    ['other_marketplace', {}, { marketplaces: ['ebay'] }, 'you asked for eBay only'],
    [
      'accessory',
      { title: 'Acme1 Sleeve for Laptop' },
      { sort: 'price_asc' },
      'it only goes with “laptop”, and in this order only the thing itself is shown',
    ],
  ])('names the limit %s that leaves a product out', async (left_out_by, changes, wish, clause) => {
    catalog.fakes.bestbuy.will([laptop(1, changes), laptop(2)]);
    expect(await explain('bestbuy:1', { ...WISH, ...wish })).toMatchObject({
      outcome: 'left_out',
      left_out_by,
      summary: `It was left out: ${clause}.`,
      factors: [],
      compared_with: [],
    });
  });

  it('says on whose card a product is an offer', async () => {
    const gtin = '00036000291452';
    catalog.fakes.bestbuy.will([laptop(1, { gtin, price: 450 })]);
    catalog.fakes.ebay.will([laptop(1, { gtin, marketplace: 'ebay', product_id: 'ebay:1', price: 470 })]);
    expect(await explain('ebay:1')).toMatchObject({
      outcome: 'merged',
      merged_into: 'bestbuy:1',
      place: 1,
      summary: 'It is one of the offers of number 1 of 1, which shows the best one, $450 at Best Buy.',
    });
  });

  it('says where a product would stand that its marketplace did not name', async () => {
    catalog.fakes.bestbuy.will([laptop(1)], [laptop(9, { rating: 2, review_count: 99 })]);
    expect(await explain('bestbuy:9')).toMatchObject({
      outcome: 'not_found',
      place: 2,
      total_count: 2,
      summary: 'Best Buy did not name it among the 1 it found for “laptop”; it would be number 2 of 2.',
    });
  });

  it.each([
    ['an unknown product', 'bestbuy:7', 404, 'not_found'],
    ['what is no id', 'nonsense', 404, 'not_found'],
    ['a marketplace that is not set up', 'kroger:7', 404, 'marketplace_not_enabled'],
  ])('of %s is %3$d', async (_, id, status, code) => {
    const reply = await catalog.explain(id, WISH);
    expect(reply).toMatchObject({ status, body: { code } });
    expect(reply.type).toContain('application/problem+json');
  });

  it('is 503 while the marketplace of the product is down, and not for that of others', async () => {
    catalog.fakes.ebay.will(new MarketplaceError('ebay', 'unavailable', 'no'));
    catalog.fakes.bestbuy.will([laptop(1)]);
    expect((await catalog.explain('ebay:7', WISH)).status).toBe(503);
    expect(await catalog.explain('bestbuy:1', WISH)).toMatchObject({
      status: 200,
      body: { marketplaces_failed: [{ marketplace: 'ebay' }] },
    });
  });

  it.each([
    ['no JSON', 'laptop', '$.requirement: a requirement as JSON is expected, such as {"product_type":"laptop"}'],
    ['no object', '[]', '$.requirement: a JSON object is expected, sent as application/json'],
    ['no product', '{"product_type":" "}', '$.requirement.product_type: say what to look for'],
    ['no product at all', '{}', '$.requirement.product_type: is missing'],
    ['a wrong limit', { ...WISH, price: { max: -1 } }, '$.requirement.price.max: max must not be less than 0'],
    ['an unknown field', { ...WISH, colour: 'red' }, '$.requirement.colour: unknown field'],
    ['too many levels', `{"attributes":${'['.repeat(500)}${']'.repeat(500)}}`, 'nested too deeply'],
  ])('is refused for a requirement that is or has %s', async (_, requirement, detail) => {
    const { status, body } = await catalog.explain('bestbuy:1', requirement);
    expect(status).toBe(400);
    expect(body.detail).toContain(detail);
  });

  it('is refused without a requirement, and with what it does not know', async () => {
    expect((await catalog.get('/api/v1/products/bestbuy:1/explain')).status).toBe(400);
    const unknown = `requirement=${encodeURIComponent(JSON.stringify(WISH))}&sort=rating`;
    expect((await catalog.get(`/api/v1/products/bestbuy:1/explain?${unknown}`)).status).toBe(400);
  });
});
