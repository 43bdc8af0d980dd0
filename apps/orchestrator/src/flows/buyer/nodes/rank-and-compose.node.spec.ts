import type { ServerEventBody } from '@talknshop/contracts';
import { aProduct, aRequirement } from '@talknshop/testing';
import { composeReply } from '../../reply/compose-reply';
import { shownProducts } from '../../shown-product';
import { aStep } from '../../testing/a-step';
import { someResults } from '../../testing/fake-catalog';
import type { BuyerTurn } from '../buyer-turn';
import { rankAndCompose } from './rank-and-compose.node';

function compose(turn: Partial<BuyerTurn>) {
  const step = aStep({ state: turn });
  return { delta: rankAndCompose(step) as Partial<BuyerTurn>, said: step.said }; // it neither waits nor pauses
}

const tokens = (said: readonly ServerEventBody[]) =>
  said.map((event) => (event.type === 'token' ? event.data.content : '')).join('');

describe('rankAndCompose', () => {
  const search_results = someResults({ products: [aProduct()], search_metadata: { cached: true } });

  it('shows the results, then streams the reply about them', () => {
    const { delta, said } = compose({ search_results });
    expect(said[0]).toMatchObject({ type: 'results', data: { products: [aProduct()], total_count: 1 } });
    expect(new Set(said.slice(1).map(({ type }) => type))).toEqual(new Set(['token']));
    expect(tokens(said)).toBe(composeReply(search_results));
    expect(delta).toEqual({ reply: composeReply(search_results), workflow_stage: 'ranking' });
  });

  it('keeps to itself how the search went', () => {
    expect(compose({ search_results }).said[0]).not.toHaveProperty('data.search_metadata');
  });

  it('shows an empty page when everything was shown before, and says so', () => {
    const nothing_further = someResults({ total_count: 2, search_metadata: { already_shown: ['ebay:1', 'ebay:2'] } });
    const { said } = compose({ nothing_further });
    expect(said[0]).toMatchObject({ type: 'results', data: { products: [], total_count: 2 } });
    expect(tokens(said)).toMatch(/^There are no more products for “laptop” to show/);
  });

  it('owns up to files that told nothing', () => {
    const { delta } = compose({ search_results, unheard: 1, unwatched: 2 });
    expect(delta.reply).toMatch(/^I could not listen to your recording or watch 2 videos/);
  });

  it('answers in words when nothing was searched', () => {
    const shown = shownProducts([aProduct({ title: 'Acme Slim 14', price: 500 })]);
    const { delta, said } = compose({ intent: 'select', transcript: 'the first one', message: '', shown });
    expect(delta.reply).toMatch(/^Acme Slim 14 costs \$500 at eBay\./);
    expect(new Set(said.map(({ type }) => type))).toEqual(new Set(['token']));
  });

  it('explains itself when no intent is known', () => {
    expect(compose({}).delta.reply).toMatch(/^Tell me what you want to buy/);
  });

  it('shows what each of several requests found', () => {
    const groups = [{ requirement_spec: aRequirement(), product_ids: ['ebay:1'], total_count: 1 }];
    expect(compose({ search_results: { ...search_results, groups } }).said[0]).toHaveProperty('data.groups', groups);
  });

  it('says whom the results do not wait for', () => {
    const late = someResults({ products: [aProduct()], search_metadata: { still_searching: ['bestbuy', 'amazon'] } });
    const { delta, said } = compose({ search_results: late });
    expect(said[0]).toHaveProperty('data.marketplaces_late', ['amazon', 'bestbuy']);
    expect(delta.reply).toContain(
      'Amazon and Best Buy are slow: if they have something better, I tell you in a moment.',
    );
  });

  it('says when prices were read', () => {
    const marketplaces = { ebay: { fetched_at: '2026-11-21T11:58:00Z' } };
    const { said } = compose({ search_results: { ...search_results, search_metadata: { marketplaces } } });
    expect(said[0]).toHaveProperty('data.fetched_at', { ebay: '2026-11-21T11:58:00Z' });
  });

  it('carries how to narrow and how to find more', () => {
    const facets = [{ name: 'brand', label: 'Brand', values: [] }];
    const relaxation = { limit: 'price.max', from: 20, to: 25, count: 3, requirement_spec: aRequirement() };
    const { said } = compose({ search_results: { ...search_results, facets, relaxations: [relaxation] } });
    expect(said[0]).toMatchObject({ data: { facets, relaxations: [relaxation] } });
  });

  it('says which of several needs it took a message for', () => {
    const { delta } = compose({ search_results, is_assumed: true });
    expect(delta.reply).toMatch(/^I took that for the laptop, the last of what you asked for\. I found/);
  });
});
