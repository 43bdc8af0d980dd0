import { emptyRequirement, type Facet, type RequirementSpec } from '@talknshop/contracts';
import { createMarketplaces, sandboxConfig, type MarketplaceSearch } from '@talknshop/marketplaces';
import { pickProducts } from '../../apps/catalog/src/search/pick-products';
import { startTestSandbox, type TestSandbox } from '../../apps/marketplace-sandbox/src/testing/test-sandbox';
import { RulesUnderstanding } from '../../apps/orchestrator/src/understanding/rules/rules.understanding';
import { facetQuestions, type FacetChoice } from '../../apps/web/src/products/said/facet-words';
import { appliedLimits } from '../../apps/web/src/products/said/limit-words';
import { retryWords } from '../../apps/web/src/products/said/retry-words';
import { SORT_CHOICES } from '../../apps/web/src/products/said/sort-words';

const TYPES = ['laptop', 'headphones', 'running shoes', 'coffee maker', 'sofa', 'jacket', 'smartphone', 'yoga mat'];
const { signal } = new AbortController();
const understanding = new RulesUnderstanding();

const understood = async (text: string, requirement: RequirementSpec) =>
  understanding.understand({ text, history: [], requirement, is_offered: true }, signal);

/** What the words change about a need; `undefined` where they are not taken for a change of it. */
async function changeBy(text: string, before: RequirementSpec): Promise<Partial<RequirementSpec> | undefined> {
  const { intent, requirement } = await understood(text, before);
  if (intent !== 'refine') return undefined;
  const names = [...new Set([...Object.keys(before), ...Object.keys(requirement)])] as (keyof RequirementSpec)[];
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(requirement[name]));
  return Object.fromEntries(changed.map((name) => [name, requirement[name]]));
}

describe('what the web client says for its user', () => {
  let sandbox: TestSandbox;
  let marketplaces: MarketplaceSearch[];

  beforeAll(async () => {
    sandbox = await startTestSandbox();
    marketplaces = createMarketplaces(sandboxConfig(sandbox.url, sandbox.walmart_private_key_pem));
  });
  afterAll(() => sandbox.close());

  const facetsOf = async (product_type: string): Promise<Facet[]> => {
    const found = await Promise.all(marketplaces.map((each) => each.search({ text: product_type, limit: 50 }, signal)));
    const answer = { marketplace: 'ebay' as const, total: 0, left_out: {}, fetched_at: '', isCached: false };
    const answered = [{ ...answer, duration_ms: 0, products: found.flatMap(({ products }) => products) }];
    const spec = { ...emptyRequirement(), product_type };
    return pickProducts(answered, { spec, limit: 10, facets: new Map(), shown: new Set() }).facets;
  };

  it.each(TYPES)('to narrow down %s is understood as that and nothing else', async (product_type) => {
    const need = { ...emptyRequirement(), product_type };
    const questions = facetQuestions(await facetsOf(product_type));
    expect(questions.length).toBeGreaterThan(3);
    const misread: unknown[] = [];
    for (const { name, choices } of questions)
      for (const choice of choices) {
        const change = await changeBy(choice.say, need);
        if (!isMeant(name, choice, change)) misread.push({ said: choice.say, change });
      }
    expect(misread).toEqual([]);
  });

  it.each(SORT_CHOICES)('to have $label is understood', async ({ order, say }) => {
    const before = { ...emptyRequirement(), product_type: 'sofa', sort: 'price_asc' as const };
    const { requirement } = await understood(say, before);
    const { sort, ...rest } = before;
    expect(requirement).toEqual(order === 'relevance' ? rest : { ...before, sort: order });
    expect(sort).toBe('price_asc');
  });

  it('to be rid of a limit takes back that limit alone', async () => {
    const need: RequirementSpec = {
      ...emptyRequirement(),
      product_type: 'sofa',
      price: { max: 900, currency: 'USD' },
      brand_preferences: ['IKEA'],
      condition: 'new',
      rating_min: 4,
      marketplaces: ['ebay'],
      attributes: { color: 'navy', size: '2 seats', material: 'linen' },
    };
    for (const { name, say } of appliedLimits(need)) {
      expect(say).toBeDefined();
      const { requirement } = await understood(say!, need);
      const left = appliedLimits(requirement).map((limit) => limit.name);
      expect(left).toEqual(appliedLimits(need).flatMap((limit) => (limit.name === name ? [] : limit.name)));
    }
  });

  it.each([[[]], [['ebay' as const, 'bestbuy' as const]]])('to try again in %j searches the same', async (shops) => {
    const need = { ...emptyRequirement(), product_type: 'sofa', marketplaces: shops };
    expect(await changeBy(retryWords(need), need)).toEqual({});
  });
});

/** What a choice has to change: a limit exactly its own value, a wish only what is wished of the thing. */
function isMeant(name: string, { facet, label }: FacetChoice, change: Partial<RequirementSpec> | undefined): boolean {
  if (!change || Object.keys(change).length !== 1) return false;
  const value = facet.slice(facet.indexOf(':') + 1);
  const [low, high] = value.split('-');
  switch (name) {
    case 'brand':
      return change.brand_preferences?.length === 1 && isSame(change.brand_preferences[0], label);
    case 'price':
      return isSame(change.price?.min, low || undefined) && isSame(change.price?.max, high || undefined);
    case 'rating':
      return isSame(change.rating_min, value);
    case 'condition':
      return change.condition === value;
    case 'marketplace':
      return isSame(change.marketplaces?.join(), value);
    default:
      return change.attributes !== undefined;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return String(one ?? '').toLowerCase() === String(other ?? '').toLowerCase();
}
