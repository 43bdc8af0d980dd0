import type { SearchResults } from '@talknshop/contracts';
import { TestCatalog } from '../testing/catalog.builder';
import { laptopOf } from '../testing/laptop.builder';

const attributes = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`fact_${at}`, `value ${at}`]));

const brands = (count: number) => Array.from({ length: count }, (_, at) => `Brand ${at}`);

describe('a search that makes no sense', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await TestCatalog.start();
  });

  afterAll(() => catalog.close());

  it.each([
    ['an unknown field', { product_type: 'laptop', colour: 'red' }, '$.colour'],
    ['an unknown field of the price', { product_type: 'laptop', price: { most: 5 } }, '$.price.most'],
    ['a maximum below the minimum', { product_type: 'laptop', price: { min: 10, max: 5 } }, '$.price.max'],
    ['a negative price', { product_type: 'laptop', price: { max: -1 } }, '$.price.max'],
    ['an unknown marketplace', { product_type: 'laptop', marketplaces: ['alibaba'] }, '$.marketplaces'],
    ['a product of 5,001 characters', { product_type: 'x'.repeat(5001) }, '$.product_type'],
    ['no product', {}, '$.product_type'],
    ['an empty product', { product_type: '  ' }, '$.product_type'],
    ['an unknown condition', { product_type: 'laptop', condition: 'mint' }, '$.condition'],
    ['a rating above 5', { product_type: 'laptop', rating_min: 6 }, '$.rating_min'],
    ['an unknown order', { product_type: 'laptop', sort: 'random' }, '$.sort'],
    ['a limit of 0', { product_type: 'laptop', limit: 0 }, '$.limit'],
    ['deep attributes', { product_type: 'laptop', attributes: { a: { b: 1 } } }, '$.attributes'],
    ['5,000 characters', { product_type: 'laptop '.repeat(714) + 'la' }, '$.product_type'],
    ['a price of a trillion', { product_type: 'laptop', price: { max: 1e12 } }, '$.price.max'],
    ['a currency that is no code', { product_type: 'laptop', price: { currency: 'dollars' } }, '$.price.currency'],
    ['hundreds of attributes', { product_type: 'laptop', attributes: attributes(300) }, '$.attributes'],
    ['hundreds of brands', { product_type: 'laptop', brand_exclusions: brands(300) }, '$.brand_exclusions'],
    ['a negative grace', { product_type: 'laptop', grace_ms: -1 }, '$.grace_ms'],
    ['a limit of 101', { product_type: 'laptop', limit: 101 }, '$.limit'],
    ['facets that are no list', { product_type: 'laptop', facets: 'brand:acme' }, '$.facets'],
  ])('is refused for %s', async (_, body, path) => {
    const reply = await catalog.search(body);
    expect(reply.status).toBe(400);
    expect(reply.type).toContain('application/problem+json');
    expect(reply.body.code).toBe('invalid_request');
    expect(reply.body.errors?.map((error) => error.path)).toContain(path);
  });

  it('is refused when it is no JSON', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${catalog.service.url}/search`, { method: 'POST', headers, body: '{' });
    expect(response.status).toBe(400);
  });

  it('reaches no marketplace', () => {
    expect(catalog.fakes.ebay.asked).toEqual([]);
  });
});

describe('a search that is odd', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await TestCatalog.start({ SEARCH_DEADLINE_MS: '5000', MARKETPLACE_TIMEOUT_MS: '5000' });
    for (const fake of Object.values(catalog.fakes)) fake.will([laptopOf(fake.marketplace)]);
  });

  afterAll(() => catalog.close());

  const answerTo = async (wish: object): Promise<SearchResults> => {
    const { status, body } = await catalog.search({ product_type: 'laptop', ...wish });
    expect(status).toBe(200);
    return body;
  };

  it.each([
    ['one character', 'x'],
    ['one character of another script', '靴'],
    ['200 characters', 'laptop '.repeat(28) + 'lapt'],
    ['only emoji', '💻🔥'],
    ['another script', 'ноутбук для работы'],
    ['a script that runs from right to left', 'حاسوب محمول'],
    ['SQL', "laptop'; DROP TABLE products; --"],
    ['HTML', '<script>alert(1)</script><b>laptop</b>'],
    ['only stop words', 'the a of and for'],
    ['only punctuation', '!?…'],
    ['control characters', 'lap\u0000top\u0007'],
    ['half an emoji', 'laptop \ud83d'],
  ])('is answered for %s, as it stands', async (_, product_type) => {
    const body = await answerTo({ product_type });
    expect(body.requirement_spec.product_type).toBe(product_type);
    expect(body.marketplaces_failed).toEqual([]);
    expect(body.total_count).toBe(4);
  });

  it.each([
    ['SQL', { color: "red' OR '1'='1" }],
    ['HTML', { '<img src=x onerror=alert(1)>': '<b>' }],
    ['names of all objects', { toString: 'x', hasOwnProperty: true, valueOf: 1 }],
    ['emoji', { color: '🔴' }],
    ['as many as are allowed', attributes(100)],
  ])('is answered with attributes of %s', async (_, attributes_of_it) => {
    expect((await answerTo({ attributes: attributes_of_it })).total_count).toBe(4);
  });

  it('finds nothing for nothing, and says from which price on there is something', async () => {
    const body = await answerTo({ price: { max: 0 } });
    expect(body).toMatchObject({ total_count: 0, search_metadata: { left_out: { above_max_price: 4 } } });
    expect(body.relaxations).toMatchObject([{ limit: 'price.max', from: 0, to: 500, count: 4 }]);
  });

  it('is honest about a currency that nobody sells in', async () => {
    const body = await answerTo({ price: { max: 900, currency: 'XYZ' } });
    expect(body).toMatchObject({ total_count: 0, search_metadata: { left_out: { other_currency: 4 } } });
    expect(body.relaxations).toMatchObject([{ limit: 'price.currency', from: 'XYZ', to: 'USD', count: 4 }]);
  });

  it('lets the exclusion win where a brand is both preferred and excluded, and says what would be without it', async () => {
    const body = await answerTo({ brand_preferences: ['ebay'], brand_exclusions: ['eBay'], marketplaces: ['ebay'] });
    expect(body.total_count).toBe(0);
    expect(body.relaxations?.map(({ limit }) => limit)).toContain('brand_exclusions');
  });

  it('finds nothing where a condition is both wanted and excluded, and says which limits that takes', async () => {
    const body = await answerTo({ condition: 'new', filters: { excluded_conditions: ['new'] } });
    expect(body.total_count).toBe(0);
    expect(body.relaxations).toMatchObject([{ limit: 'filters.excluded_conditions', to: null, count: 4 }]);
  });
});
