import type { ProductResult } from '@talknshop/contracts';
import { aProduct } from '@talknshop/testing';
import { FakeCatalog } from '../flows/testing/fake-catalog';
import { ChatProcess, Ear, newStores, passTime, type SharedStores } from './testing/chat-process';

const cheap = aProduct({ product_id: 'bestbuy:3', marketplace: 'bestbuy', title: 'Cirrus 13', price: 300 });

/** A conversation whose catalog waits for Best Buy. */
async function aTalk(late: Promise<ProductResult[]>) {
  const catalog = new FakeCatalog();
  catalog.late.set('bestbuy', late);
  const stores: SharedStores = { ...newStores(), catalog };
  const chat = new ChatProcess(stores);
  await chat.open();
  return { chat, stores, catalog, ear: await chat.listen() };
}

const beside = ({ types }: Ear) => types.filter((type) => type !== 'progress' && type !== 'token');
const placesOf = ({ events }: Ear) =>
  events.flatMap((event) =>
    event.type === 'results' ? [event.data.products.map(({ product_id }) => product_id)] : [],
  );

/** Resolves when the reply is said and the slow ones are waited for. */
async function answered(ear: Ear): Promise<void> {
  await ear.until((event) => event.type === 'progress' && event.data.message === 'Waiting for Best Buy');
}

describe('a search with a slow marketplace', () => {
  it('is answered without it, and what it has that is better is offered before the turn ends', async () => {
    const late = Promise.withResolvers<ProductResult[]>();
    const { chat, ear } = await aTalk(late.promise);
    await chat.say('laptop');
    await answered(ear);
    expect(beside(ear)).toEqual(['results']);
    expect(ear.reply).toMatch(/Best Buy is slow: if it has something better, I tell you in a moment\./);
    late.resolve([cheap]);
    await ear.turns();
    expect(beside(ear)).toEqual(['results', 'results_update', 'done']);
    expect(ear.events.map(({ seq }) => seq)).toEqual(ear.events.map((_, place) => place + 1));
  });

  it('changes nothing by itself, and shows the new order when the user wants it', async () => {
    const { chat, ear } = await aTalk(Promise.resolve([cheap]));
    await chat.say('laptop');
    await ear.turns();
    await chat.say('the first one');
    await ear.turns(2);
    expect(ear.reply).toMatch(/Acme Slim 14 Laptop costs \$749\.99/);
    await chat.say('show');
    await ear.turns(3);
    expect(placesOf(ear)).toEqual([
      ['ebay:1', 'walmart:2'],
      ['bestbuy:3', 'ebay:1', 'walmart:2'],
    ]);
    expect(ear.reply).toContain('Here is the new order.');
    await chat.say('the first one');
    await ear.turns(4);
    expect(ear.reply).toMatch(/Cirrus 13 costs \$300/);
  });

  it('offers what it has no longer once something else was searched for', async () => {
    const { chat, ear, catalog } = await aTalk(Promise.resolve([cheap]));
    await chat.say('laptop');
    await ear.turns();
    catalog.late.clear();
    await chat.say('tent');
    await chat.say('show');
    await ear.turns(3);
    expect(placesOf(ear).slice(1)).toEqual([
      ['ebay:1', 'walmart:2'],
      ['ebay:1', 'walmart:2'],
    ]);
  });

  it('does not make the next message wait', async () => {
    const { chat, ear } = await aTalk(new Promise(() => {}));
    await chat.say('laptop');
    await answered(ear);
    await chat.say('the first one');
    await ear.turns(2);
    expect(ear.endings).toEqual(['done', 'done']);
    expect(ear.reply).toMatch(/Acme Slim 14 Laptop costs \$749\.99/);
  });

  it('remembers what it showed when the wait is cut short', async () => {
    const { chat, ear } = await aTalk(new Promise(() => {}));
    await chat.say('laptop');
    await answered(ear);
    await chat.hub.cancel('session-1');
    await ear.turns();
    expect(ear.events.at(-1)).toMatchObject({ type: 'done', data: { workflow_stage: 'cancelled' } });
    await chat.say('the first one');
    await ear.turns(2);
    expect(ear.reply).toMatch(/Acme Slim 14 Laptop costs \$749\.99/);
  });

  it.each([
    ['before any write', false],
    ['right after any write', true],
  ])('is heard once, in order, when its process is killed %s', async (_, isDone) => {
    for (let write = 1; ; write++) {
      const { chat, stores, ear } = await aTalk(Promise.resolve([cheap]));
      chat.life.endAt(chat.life.writes + write, { isDone });
      const first = chat.say('laptop', { client_msg_id: 'm' }).then(() => ear.turns());
      const isOver = await passTime(
        stores.clock,
        Promise.race([first.then(() => true), chat.life.over.then(() => false)]),
      );
      chat.life.end();
      ear.cut();
      if (!isOver) {
        await passTime(stores.clock, takeUp(new ChatProcess({ ...stores, catalog: quickCatalog() }), ear));
      }
      const seqs = ear.events.map(({ seq }) => seq);
      expect({ write, seqs }).toEqual({ write, seqs: seqs.map((_, place) => place + 1) });
      const told = beside(ear).filter((type) => type !== 'results_update');
      expect({ write, told }).toEqual({ write, told: ['results', 'done'] });
      if (isOver) return;
    }
  });
});

/** A catalog where Best Buy has answered meanwhile, and of whose search nothing is told. */
function quickCatalog(): FakeCatalog {
  const catalog = new FakeCatalog();
  catalog.products.unshift(cheap);
  const search = catalog.search.bind(catalog);
  catalog.search = (request) => search(request);
  return catalog;
}

async function takeUp(process: ChatProcess, ear: Ear): Promise<void> {
  process.hub.start();
  await process.open();
  await process.listen(ear.last_seq, ear);
  if (ear.endings.length === 0) await process.say('laptop', { client_msg_id: 'm' });
  await ear.turns();
  await process.settled();
}
