import { aProduct } from '@talknshop/testing';
import { ChatProcess, newStores } from './testing/chat-process';

const products = Array.from({ length: 23 }, (_, place) => aProduct({ product_id: `ebay:${place + 1}` }));

/** The ids on each page of cards, and the last words, of a conversation. */
async function conversation(...messages: string[]) {
  const chat = new ChatProcess(newStores());
  chat.catalog.products = products;
  await chat.open();
  const ear = await chat.listen();
  for (const [turn, message] of messages.entries()) {
    await chat.say(message);
    await ear.turns(turn + 1);
  }
  const pages = ear.events.flatMap((event) => (event.type === 'results' ? [event.data.products] : []));
  return { pages: pages.map((page) => page.map(({ product_id }) => Number(product_id.slice(5)))), reply: ear.reply };
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => from + place);

describe('a buyer who wants to see more', () => {
  it('sees every product once, and then that there are no more', async () => {
    const { pages, reply } = await conversation('laptop', 'more', 'more', 'more', 'more');
    expect(pages).toEqual([numbers(1, 10), numbers(11, 20), numbers(21, 23), [], []]);
    expect(reply.match(/There are no more products/g)).toHaveLength(2);
  });

  it('is still understood about the cards in view when there are no more', async () => {
    const { reply } = await conversation('laptop', 'more', 'more', 'more', 'the third one');
    expect(reply).toMatch(/Acme Slim .* costs .* https:\/\/www\.ebay\.com\/item\/23$/);
  });

  it('begins again with another need', async () => {
    const { pages } = await conversation('laptop', 'more', 'tent', 'more');
    expect(pages).toEqual([numbers(1, 10), numbers(11, 20), numbers(1, 10), numbers(11, 20)]);
  });
});
