import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import type { FoundProducts, ProductResult, ServerEvent, ServerEventOf } from '@talknshop/contracts';
import { Buyer } from '../stack/buyer';
import { Stack } from '../stack/stack';
import { hold, type Answer } from './claims';
import { type Moment, readConversations } from './read-conversations';

jest.setTimeout(120_000);

const PAGE = fileURLToPath(new URL('../../../../docs/conversations.md', import.meta.url));
const conversations = readConversations(PAGE);

describe('the page of conversations', () => {
  let stack: Stack;
  let people = 0;
  const buyers: Buyer[] = [];

  beforeAll(async () => {
    stack = await Stack.start({
      PRICE_ALERT_INTERVAL_S: '1',
      SEARCH_DEADLINE_MS: '8000',
      SEARCH_GRACE_MS: '8000',
      MARKETPLACE_TIMEOUT_MS: '8000',
      SEARCH_CACHE_SECONDS: '0',
      SEARCH_CACHE_STALE_SECONDS: '0',
    });
  });
  afterEach(() => buyers.splice(0).forEach(({ client }) => client.close()));
  afterAll(() => stack?.close());

  it('has ten of them', () => {
    expect(conversations).toHaveLength(10);
  });

  it.each(conversations)('is true: $title', async ({ moments }) => {
    const buyer = new Buyer(stack.chat, `talker_${++people}`);
    buyers.push(buyer);
    await buyer.client.connect();
    const searches: FoundProducts[] = [];
    const shown: ProductResult[] = [];
    for (const moment of moments) {
      const events = await live(moment, buyer, searches.at(-1));
      const found = foundIn(events);
      const answer: Answer = { events, found, before: searches.at(-1), shown };
      for (const claim of moment.claims) held(moment, claim, answer);
      if (found?.products.length) {
        searches.push(found);
        shown.push(...found.products);
      }
    }
  });

  /** What the moment brings. */
  function live({ kind, text }: Moment, buyer: Buyer, before: FoundProducts | undefined): Promise<ServerEvent[]> {
    return kind === 'said' ? buyer.say(text) : happen(text, buyer, before!.products[0]!);
  }

  async function happen(text: string, buyer: Buyer, first: ProductResult): Promise<ServerEvent[]> {
    if (text !== 'The price of the first one falls to a third.')
      throw new Error(`nobody knows how to make happen: ${text}`);
    const told = buyer.until(({ type }) => type === 'price_alert');
    await Promise.all(
      [first, ...first.offers].map(({ product_id, price }) => stack.reprice(product_id, Math.round(price * 33) / 100)),
    );
    return [await told];
  }
});

/** A claim that fails says whose it is. */
function held({ text }: Moment, claim: string, answer: Answer): void {
  try {
    hold(claim, answer);
  } catch (error) {
    throw new Error(`after “${text}”: ${claim}`, { cause: error });
  }
}

function foundIn(events: readonly ServerEvent[]): FoundProducts | undefined {
  return events.find((event): event is ServerEventOf<'results'> => event.type === 'results')?.data;
}
