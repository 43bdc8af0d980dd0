import { jest } from '@jest/globals';
import type { ServerEvent } from '@talknshop/contracts';
import { endsTurn } from '@talknshop/contracts/protocol';
import { Buyer, resultsOf, wordsOf } from './stack/buyer';
import { Stack } from './stack/stack';

jest.setTimeout(60_000);

const wordsOfQuestion = (event: ServerEvent) => (event.type === 'clarification' ? event.data.question : '');

describe('when something dies', () => {
  let stack: Stack;
  const buyers: Buyer[] = [];
  let people = 0;
  let limit = 1000;

  beforeAll(async () => {
    stack = await Stack.start();
  });
  afterEach(async () => {
    for (const { client } of buyers.splice(0)) client.close();
    await stack?.mend();
  });
  afterAll(() => stack?.close());

  const arrive = async () => {
    const buyer = new Buyer(stack.chat, `buyer_${++people}`);
    buyers.push(buyer);
    await buyer.client.connect();
    return buyer;
  };

  // What nobody has searched before is found at the marketplaces and not in a cache.
  const aSearch = () => `Find me a laptop under $${--limit}`;

  const numbers = ({ events }: Buyer) => events.filter(({ turn_id }) => turn_id !== null).map(({ seq }) => seq);
  const oneAfterTheOther = (buyer: Buyer) => numbers(buyer).map((_, index) => index + 1);

  it.each(['kill', 'stop'] as const)(
    'finishes the turn once, every event once and in order, after the %s of the process that was searching',
    async (end) => {
      await stack.fault('ebay', { latency_ms: 1000 });
      const buyer = await arrive();
      const searching = buyer.until((event) => event.type === 'progress' && event.data.step === 'SearchMarketplaces');
      const done = buyer.until((event) => endsTurn(event.type));
      buyer.client.send(aSearch());
      await searching;
      await stack.service('orchestrator')[end]();
      await stack.service('orchestrator').start();
      expect(await done).toMatchObject({ type: 'done', data: { workflow_stage: 'completed' } });
      expect(numbers(buyer)).toEqual(oneAfterTheOther(buyer));
      expect(buyer.events.filter(({ type }) => type === 'results')).toHaveLength(1);
      expect(resultsOf(buyer.events).products.length).toBeGreaterThanOrEqual(8);
    },
  );

  it('goes on with the same sentence when the process dies in the middle of it', async () => {
    const buyer = await arrive();
    const speaking = buyer.until((event) => event.type === 'token');
    const done = buyer.until((event) => endsTurn(event.type));
    buyer.client.send(aSearch());
    await speaking;
    await stack.service('orchestrator').kill();
    await stack.service('orchestrator').start();
    await done;
    expect(numbers(buyer)).toEqual(oneAfterTheOther(buyer));
    expect(wordsOf(buyer.events)).toMatch(/^I found [\d,]+ products .* really be bought\.$/s);
  });

  it('remembers the conversation and its question after a restart', async () => {
    const buyer = await arrive();
    await buyer.say('I need something nice');
    await stack.service('orchestrator').kill();
    await stack.service('orchestrator').start();
    const back = new Buyer(stack.chat, `buyer_${people}`, buyer.client.session_id);
    buyers.push(back);
    const asked = back.until(({ type }) => type === 'clarification');
    const { data: greeting } = await back.client.connect();
    expect(greeting.resumed).toBe(true);
    // A process that dies the moment it has asked leaves its question to whoever takes the turn up.
    const question = greeting.pending_question?.question ?? wordsOfQuestion(await asked);
    expect(question).toContain('?');
    const done = back.until((event) => endsTurn(event.type));
    back.client.answer('a blender');
    expect(await done).toMatchObject({ type: 'done' });
    expect(resultsOf(back.events).products.length).toBeGreaterThan(0);
  });

  it('says that it cannot search while the catalog is gone, and can once it is back', async () => {
    await stack.service('catalog').kill();
    const buyer = await arrive();
    expect((await buyer.say(aSearch())).at(-1)).toMatchObject({
      type: 'error',
      data: { code: 'catalog_unavailable', recoverable: true },
    });
    await stack.service('catalog').start();
    const events = await buyer.say(aSearch());
    expect(events.at(-1)).toMatchObject({ type: 'done' });
    expect(resultsOf(events).products.length).toBeGreaterThan(0);
  });

  it('takes no message that it cannot store, and says so', async () => {
    const buyer = await arrive();
    await stack.storage.shut();
    const refused = buyer.until((event) => event.type === 'error');
    buyer.client.send(aSearch());
    expect(await refused).toMatchObject({ turn_id: null, data: { code: 'storage_unavailable', recoverable: true } });
    expect(await (await fetch(`${stack.url('orchestrator')}/health/live`)).json()).toMatchObject({ status: 'ok' });
    expect((await fetch(`${stack.url('orchestrator')}/health/ready`)).status).toBe(503);
  });

  it('ends a turn with an error that can be recovered from when the storage goes away in the middle of it', async () => {
    await stack.service('orchestrator').kill();
    await stack.service('orchestrator').start('ready', { RUN_LEASE_MS: '15000' });
    await stack.fault('ebay', { latency_ms: 1000 });
    const buyer = await arrive();
    const searching = buyer.until((event) => event.type === 'progress' && event.data.step === 'SearchMarketplaces');
    const ended = buyer.until((event) => endsTurn(event.type));
    buyer.client.send(aSearch());
    await searching;
    await stack.storage.shut();
    expect(await ended).toMatchObject({ type: 'error', data: { recoverable: true } });
  });

  it('starts without its storage, says that it is not ready, and serves once the storage is there', async () => {
    await stack.service('orchestrator').stop();
    await stack.storage.shut();
    await stack.service('orchestrator').start('live');
    expect((await fetch(`${stack.url('orchestrator')}/health/ready`)).status).toBe(503);
    await stack.storage.reopen();
    expect((await (await arrive()).say('a blender')).at(-1)).toMatchObject({ type: 'done' });
    expect((await fetch(`${stack.url('orchestrator')}/health/ready`)).status).toBe(200);
  });
});
