import { jest } from '@jest/globals';
import type { ChatReply } from '@talknshop/contracts';
import { endsTurn } from '@talknshop/contracts/protocol';
import { Buyer, resultsOf, updateOf, wordsOf } from './stack/buyer';
import { Stack } from './stack/stack';

jest.setTimeout(60_000);

describe('a buyer', () => {
  let stack: Stack;
  const buyers: Buyer[] = [];
  let people = 0;

  beforeAll(async () => {
    // Long enough that a marketplace is late because a test makes it so, and never because the machine is busy.
    stack = await Stack.start({ SEARCH_DEADLINE_MS: '8000', MARKETPLACE_TIMEOUT_MS: '8000' });
  });
  afterEach(async () => {
    for (const { client } of buyers.splice(0)) client.close();
    for (const marketplace of ['ebay', 'amazon', 'walmart', 'bestbuy']) await stack.fault(marketplace);
  });
  afterAll(() => stack?.close());

  const arrive = async () => {
    const buyer = new Buyer(stack.chat, `buyer_${++people}`);
    buyers.push(buyer);
    await buyer.client.connect();
    return buyer;
  };

  it('finds laptops under $1000 on several marketplaces, each with a reason', async () => {
    const buyer = await arrive();
    const events = await buyer.say('Find me a laptop under $1000');
    const { products, marketplaces_searched, marketplaces_failed } = resultsOf(events);
    expect(products.length).toBeGreaterThanOrEqual(8);
    expect(products.filter(({ price }) => price > 1000)).toEqual([]);
    expect(new Set(products.map(({ marketplace }) => marketplace)).size).toBeGreaterThanOrEqual(3);
    expect(products.every(({ why_ranked, score }) => why_ranked.length > 10 && score > 0)).toBe(true);
    expect(marketplaces_searched.toSorted()).toEqual(['amazon', 'bestbuy', 'ebay', 'walmart']);
    expect(marketplaces_failed).toEqual([]);
    expect(wordsOf(events)).toMatch(/simulated/i);
    expect(events.at(-1)).toMatchObject({ type: 'done', data: { workflow_stage: 'completed' } });
  });

  it('numbers every event of a session one after the other', async () => {
    const buyer = await arrive();
    const events = [...(await buyer.say('wireless headphones')), ...(await buyer.say('only under $100'))];
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  });

  it('is asked when it is unclear what is wanted, and the answer gets results', async () => {
    const buyer = await arrive();
    const question = await buyer.say('I need something nice');
    expect(question.at(-1)).toMatchObject({ type: 'clarification', data: { question: expect.stringContaining('?') } });
    const answered = buyer.until((event) => endsTurn(event.type));
    buyer.client.answer('headphones under $200');
    expect(await answered).toMatchObject({ type: 'done' });
    const { products } = resultsOf(buyer.events);
    expect(products.length).toBeGreaterThan(0);
    expect(products.every(({ price }) => price <= 200)).toBe(true);
  });

  it('refines what was searched before', async () => {
    const buyer = await arrive();
    await buyer.say('Find me a laptop under $1000');
    const { requirement_spec, products } = resultsOf(await buyer.say('actually make it under $600'));
    expect(requirement_spec).toMatchObject({ product_type: expect.stringContaining('laptop'), price: { max: 600 } });
    expect(products.every(({ price }) => price <= 600)).toBe(true);
  });

  it('gets the same answer over HTTP, as JSON and as a stream', async () => {
    const body = JSON.stringify({
      user_id: `buyer_${++people}`,
      message: 'Find me a laptop under $1000',
      client_msg_id: 'm1',
    });
    const ask = (accept: string) =>
      fetch(`${stack.url('orchestrator')}/api/chat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body,
      });
    const reply = (await (await ask('application/json')).json()) as ChatReply;
    expect(reply).toMatchObject({
      intent: 'buy',
      workflow_stage: 'completed',
      requirement_spec: { price: { max: 1000 } },
    });
    expect(reply.products!.length).toBeGreaterThanOrEqual(8);
    const stream = await (await ask('text/event-stream')).text();
    expect(stream).toMatch(/^id: 1\nevent: progress\n/);
    expect(stream).toContain('\nevent: done\n');
  });

  it.each([
    ['asks to slow down', { status: 429 }],
    ['fails', { status: 500 }],
    ['answers nonsense', { malformed: true }],
  ])('still finds laptops when a marketplace %s, and is told which', async (_, fault) => {
    await stack.fault('walmart', fault);
    const events = await (await arrive()).say('Find me a gaming laptop under $1500');
    const { products, marketplaces_failed } = resultsOf(events);
    expect(products.length).toBeGreaterThan(0);
    expect(marketplaces_failed).toEqual([{ marketplace: 'walmart', reason: expect.any(String) }]);
    expect(wordsOf(events)).toContain('Walmart');
  });

  it('does not wait for a marketplace that never answers, and is told which', async () => {
    await stack.fault('amazon', { hang: true });
    const events = await (await arrive()).say('Find me a gaming laptop under $1400');
    expect(resultsOf(events)).toMatchObject({ marketplaces_late: ['amazon'] });
    expect(wordsOf(events)).toContain('Amazon is slow');
    expect(events.at(-3)).toMatchObject({ data: { message: 'Still no answer from Amazon' } });
  });

  it('sees results before a slow marketplace has answered, and what that has better when they want to', async () => {
    await stack.fault('bestbuy', { latency_ms: 5000 });
    const buyer = await arrive();
    const events = await buyer.say('Find me a laptop under $950');
    expect(events.filter(({ type }) => type.startsWith('results')).map(({ type }) => type)).toEqual([
      'results',
      'results_update',
    ]);
    const shown = resultsOf(events);
    expect(shown).toMatchObject({ marketplaces_late: ['bestbuy'] });
    expect(shown.products.map(({ marketplace }) => marketplace)).not.toContain('bestbuy');
    const update = updateOf(events);
    expect(update.marketplaces).toEqual(['bestbuy']);
    expect(update.better[0]!.reason).toContain('Best Buy');
    const accepted = await buyer.say('yes, show them');
    expect(resultsOf(accepted).products).toEqual(update.products);
    expect(accepted.map(({ seq }) => seq)).toEqual(accepted.map((_, index) => events.at(-1)!.seq + 1 + index));
  });

  it('hears of each marketplace as it finishes', async () => {
    await stack.fault('ebay', { status: 500 });
    const events = await (await arrive()).say('Find me a laptop under $940');
    const last = new Map(
      events.flatMap((event) =>
        event.type === 'progress' && event.data.marketplace ? [[event.data.marketplace, event.data]] : [],
      ),
    );
    expect(last.get('ebay')).toMatchObject({ status: 'failed', message: expect.stringContaining('eBay: ') });
    expect(last.get('bestbuy')).toMatchObject({ status: 'found', count: expect.any(Number) });
    expect(last.size).toBe(4);
  });

  it('is told what there would be with another limit, and gets it by saying so', async () => {
    const buyer = await arrive();
    const { products, relaxations = [] } = resultsOf(await buyer.say('Find me a laptop under $20'));
    expect(products).toEqual([]);
    const { say = '', count = 0 } = relaxations[0] ?? {};
    expect(say).toMatch(/^up to \$/);
    const { total_count } = resultsOf(await buyer.say(`ok, ${say}`));
    expect(total_count).toBeGreaterThanOrEqual(count);
  });

  it('gets an honest answer when all marketplaces are down', async () => {
    for (const marketplace of ['ebay', 'amazon', 'walmart', 'bestbuy']) await stack.fault(marketplace, { status: 503 });
    const events = await (await arrive()).say('a blender');
    expect(resultsOf(events)).toMatchObject({ products: [], marketplaces_failed: { length: 4 } });
    expect(events.at(-1)!.type).toBe('done');
    expect(wordsOf(events)).not.toBe('');
  });
});
