import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import { createMarketplaces, sandboxConfig, type FoundProduct, type MarketplaceSearch } from '@talknshop/marketplaces';
import { explainProduct } from '../../apps/catalog/src/explanations/explain-product';
import { explain } from '../../apps/catalog/src/ranking/explain';
import { falseClaims } from '../../apps/catalog/src/ranking/testing/false-claims';
import { arrangeProducts } from '../../apps/catalog/src/search/arrange-products';
import { startTestSandbox, type TestSandbox } from '../../apps/marketplace-sandbox/src/testing/test-sandbox';

const dollars = (limits: { max?: number; target?: number }) => ({ price: { ...limits, currency: 'USD' } });

const WISHES: [string, Partial<RequirementSpec>][] = [
  ['laptop', { ...dollars({ max: 1000 }), attributes: { ram_gb: 16, color: 'silver' } }],
  ['wireless headphones', { ...dollars({ target: 150 }), brand_preferences: ['Sony', 'Bose'] }],
  ['running shoes', { condition: 'new', attributes: { color: 'black' } }],
  ['coffee maker', { sort: 'price_asc', rating_min: 4 }],
  ['phone case', {}],
  ['sofa', dollars({ max: 900 })],
];

describe('of what the sandbox sells', () => {
  const { signal } = new AbortController();
  let sandbox: TestSandbox;
  let marketplaces: MarketplaceSearch[];

  beforeAll(async () => {
    sandbox = await startTestSandbox();
    marketplaces = createMarketplaces(sandboxConfig(sandbox.url, sandbox.walmart_private_key_pem));
  });
  afterAll(() => sandbox.close());

  const find = async (text: string): Promise<FoundProduct[]> =>
    (await Promise.all(marketplaces.map((each) => each.search({ text, limit: 50 }, signal)))).flatMap(
      ({ products }) => products,
    );

  it.each(WISHES)('every reason to take a %s is true', async (product_type, wish) => {
    const spec = { ...emptyRequirement(), product_type, ...wish };
    const { ranked, offers, context } = arrangeProducts(await find(product_type), spec);
    expect(ranked.length).toBeGreaterThan(5);
    for (const each of ranked) {
      const { product } = each.candidate;
      const others = offers.get(product) ?? [];
      expect(falseClaims(explain(each, context, others), { product, offers: others, context })).toEqual([]);
    }
  });

  it.each(WISHES.slice(0, 2))(
    'every place of a %s is explained by a sum that is its score',
    async (product_type, wish) => {
      const spec = { ...emptyRequirement(), product_type, ...wish };
      const found = await find(product_type);
      const answer = { marketplace: 'ebay' as const, products: found, total: found.length, left_out: {} };
      const answered = [{ ...answer, fetched_at: '', isCached: false, duration_ms: 0 }];
      const { ranked } = arrangeProducts(found, spec);
      for (const [index, { candidate, score }] of ranked.slice(0, 20).entries()) {
        const asked = { query: { text: product_type, limit: 50 }, answered, failures: [], simulated: [] };
        const explanation = explainProduct(candidate.product, spec, asked);
        expect(explanation).toMatchObject({ outcome: 'placed', place: index + 1, score });
        const sum = explanation.factors.reduce((total, { contribution }) => total + contribution, 0);
        expect(Math.abs(sum - score)).toBeLessThan(1e-9);
      }
    },
  );
});
