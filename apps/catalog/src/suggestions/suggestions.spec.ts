import type { SuggestionList } from '@talknshop/contracts';
import { TestCatalog } from '../testing/catalog.builder';
import { aProduct } from '../testing/product.builder';

describe('suggestions', () => {
  let catalog: TestCatalog;
  const suggest = (query: string) => catalog.get<SuggestionList>(`/api/v1/search/suggestions?${query}`);
  const textsFor = async (q: string): Promise<string[]> =>
    (await suggest(`q=${encodeURIComponent(q)}`)).body.suggestions.map(({ text }) => text);

  beforeAll(async () => {
    catalog = await TestCatalog.start();
    catalog.fakes.ebay.will([
      aProduct({ marketplace: 'ebay', title: 'Zorblatt Laptop', attributes: { brand: 'Zorblatt' } }),
    ]);
  });

  afterAll(() => catalog.close());

  it('are there before anything was searched', async () => {
    expect(await textsFor('headp')).toEqual(expect.arrayContaining(['headphone stand', 'wireless headphones']));
  });

  it('see through a slip', async () => {
    expect(await textsFor('lapotp')).toContain('laptop');
  });

  it('know what searches were about', async () => {
    await catalog.search({ product_type: 'laptop' });
    expect(await textsFor('zor')).toEqual(['Zorblatt', 'Zorblatt laptop']);
    expect((await textsFor('lap'))[0]).toBe('laptop');
  });

  it('are as many as were asked for', async () => {
    expect((await suggest('q=la&limit=2')).body.suggestions).toHaveLength(2);
  });

  it('are found under their short name, too, and documented', async () => {
    expect((await catalog.get('/search/suggestions?q=la')).status).toBe(200);
    const { body } = await catalog.get<{ components: { schemas: object } }>('/docs-json');
    expect(body.components.schemas).toMatchObject({ SuggestionList: {}, Suggestion: {} });
  });

  it.each([
    ['nothing typed', '', '$.q'],
    ['an empty beginning', 'q=', '$.q'],
    ['101 characters', `q=${'x'.repeat(101)}`, '$.q'],
    ['two beginnings', 'q=a&q=b', '$.q'],
    ['a limit of 0', 'q=a&limit=0', '$.limit'],
    ['a limit that is no number', 'q=a&limit=many', '$.limit'],
    ['an unknown parameter', 'q=a&user=1', '$.user'],
  ])('are refused for %s', async (_, query, path) => {
    const reply = await suggest(query);
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    expect(reply.body.errors?.map((error) => error.path)).toContain(path);
  });

  it.each(['x'.repeat(100), '<script>', "' OR 1=1 --", '日本語', '%'])('are none for %j', async (q) => {
    expect(await textsFor(q)).toEqual([]);
  });
});
