import { emptyRequirement } from '@talknshop/contracts';
import { aProduct, aRequirement } from '@talknshop/testing';
import type { Understood } from '../../../understanding/understanding.port';
import { CatalogUnavailable } from '../../../clients/catalog.port';
import { aShownProduct } from '../../testing/a-shown-product';
import { BuyerDesk } from '../../testing/buyer-desk';

const laptops = aRequirement({ product_type: 'laptop' });
let desk: BuyerDesk;

beforeEach(() => {
  desk = new BuyerDesk();
  const shown = desk.catalog.products.map(({ product_id, title, price }) =>
    aShownProduct({ product_id, title, price }),
  );
  desk.conversations.opening = { ...desk.conversations.opening, shown, requirement_spec: laptops };
});

function hear(understood: Partial<Understood>): void {
  desk.understanding.understand = async ({ requirement = emptyRequirement() }) => ({
    intent: 'question',
    requirement,
    ...understood,
  });
}

describe('a message that wants products compared', () => {
  beforeEach(() => hear({ intent: 'compare' }));

  it('is answered in words and as data, without a search', async () => {
    expect(await desk.say('compare the first two')).toMatchObject({ status: 'completed' });
    expect(desk.nodes).toContain('SearchMarketplaces');
    expect(desk.reply).toMatch(
      /^Number 1 is Acme Slim 14 Laptop\. Number 2 is Bolt 15 Laptop\. .*Number 2 costs least\.$/,
    );
    expect(desk.events('done')).toMatchObject([{ data: { comparison: { products: [{ product_id: 'ebay:1' }, {}] } } }]);
    expect(desk.events('results')).toEqual([]);
    expect(desk.catalog.requests).toEqual([]);
  });

  it('leaves what was shown as it is, to be spoken of again', async () => {
    await desk.say('compare 1 and 2');
    expect(desk.conversations.kept.at(-1)).toMatchObject({ search_results: undefined, requirement_spec: laptops });
  });

  it('is asked which where it names one only', async () => {
    await desk.say('compare number 1');
    expect(desk.reply).toMatch(/^Which ones shall I compare\?/);
    expect(desk.nodes).not.toContain('SearchMarketplaces');
  });

  it('is told that nothing was shown', async () => {
    desk.conversations.opening = { ...desk.conversations.opening, shown: [] };
    await desk.say('compare the first two');
    expect(desk.reply).toMatch(/^I compare products that I have shown you\./);
  });

  it('is told when the catalog does not answer', async () => {
    desk.catalog.outage = new CatalogUnavailable(new Error('ECONNREFUSED'));
    await desk.say('compare 1 and 2');
    expect(desk.events('error')).toMatchObject([{ data: { code: 'catalog_unavailable', recoverable: true } }]);
  });
});

describe('a message that asks why', () => {
  it.each([
    ['why is this first?', 'ebay:1'],
    ['why is the second one there?', 'walmart:2'],
    ['why is the second one not first?', 'walmart:2'],
    ['why not the bolt one?', 'walmart:2'],
  ])('is told of the product that “%s” means', async (text, product_id) => {
    hear({ why: {} });
    await desk.say(text);
    expect(desk.events('done')).toMatchObject([{ data: { explanation: { product_id, requirement_spec: laptops } } }]);
    expect(desk.reply).toMatch(/: It is number [12] of 2\./);
  });

  it('is told of the best of a brand that was not shown', async () => {
    hear({ why: { brand: 'Dell' } });
    desk.catalog.search = async (request) => {
      desk.catalog.requests.push(request);
      desk.catalog.products = request.price ? [] : [aProduct({ product_id: 'ebay:7', title: 'Dell XPS' })];
      return { ...(await new BuyerDesk().catalog.search(request)), products: desk.catalog.products };
    };
    const max = { max: 500, currency: 'USD' };
    desk.conversations.opening = { ...desk.conversations.opening, requirement_spec: { ...laptops, price: max } };
    await desk.say('why not the Dell one?');
    expect(desk.catalog.requests).toMatchObject([
      { brand_preferences: ['Dell'], price: max },
      { brand_preferences: ['Dell'] },
    ]);
    expect(desk.catalog.requests[1]).not.toHaveProperty('price');
    expect(desk.events('done')).toMatchObject([
      { data: { explanation: { product_id: 'ebay:7', requirement_spec: { price: max } } } },
    ]);
  });

  it('is told that there is none of that brand', async () => {
    hear({ why: { brand: 'Dell' } });
    desk.catalog.products = [];
    await desk.say('why not the Dell one?');
    expect(desk.reply).toMatch(/has anything by Dell for this/);
  });

  it('is answered by the need a product was shown for, of several', async () => {
    const mouse = aRequirement({ product_type: 'mouse' });
    const { shown } = desk.conversations.opening;
    const together = [laptops, mouse].map((requirement_spec) => ({ requirement_spec, product_ids: [] }));
    const places = shown.map((product, i) => ({ ...product, shown_for: i === 0 ? 'laptop' : 'mouse' }));
    desk.conversations.opening = { ...desk.conversations.opening, together, shown: places, requirement_spec: mouse };
    hear({ why: {} });
    await desk.say('why is number 1 there?');
    expect(desk.events('done')).toMatchObject([{ data: { explanation: { requirement_spec: laptops } } }]);
  });

  it.each([
    ['why is the first one first?', { why: {} }],
    ['why not the Dell?', { why: { brand: 'Dell' } }],
    ['is the second one waterproof?', {}],
    ['how much is number 2?', {}],
  ])('is told that nothing was shown, where it was not: “%s”', async (text, understood) => {
    desk.conversations.opening = { ...desk.conversations.opening, shown: [], requirement_spec: undefined };
    hear(understood);
    await desk.say(text);
    expect(desk.reply).toMatch(/^I have not shown you anything yet\. Tell me what you want to buy, for example /);
    expect(desk.nodes).not.toContain('SearchMarketplaces');
  });

  it('is told what keeps a brand out where a search has found nothing', async () => {
    desk.conversations.opening = { ...desk.conversations.opening, shown: [] };
    hear({ why: { brand: 'Dell' } });
    await desk.say('why not the Dell?');
    expect(desk.events('done')).toMatchObject([{ data: { explanation: { requirement_spec: laptops } } }]);
  });

  it('is no question about what was shown when it names no place', async () => {
    desk.conversations.opening = { ...desk.conversations.opening, shown: [], requirement_spec: undefined };
    hear({});
    await desk.say('what is the capital of France?');
    expect(desk.reply).toMatch(/^I am made for finding products/);
  });

  it('is told when its product is gone', async () => {
    hear({ why: {} });
    desk.catalog.explain = async () => undefined;
    await desk.say('why is this first?');
    expect(desk.reply).toMatch(/does not offer it any more/);
  });
});
