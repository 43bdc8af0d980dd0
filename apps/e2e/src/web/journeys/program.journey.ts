import { ChatClient, ShopApi } from '@talknshop/client';
import type { ServerEvent } from '@talknshop/contracts';
import { endsTurn } from '@talknshop/contracts/protocol';
import { resultsOf } from '../../stack/buyer';
import type { Town } from './journey';

/** Never opens. */
class NoSocket {
  onclose?: (event: { code: number; reason: string }) => void;

  constructor() {
    setImmediate(() => this.onclose?.({ code: 1006, reason: '' }));
  }

  close(): void {}
}

export function programJourney(town: Town): void {
  it('hears the whole turn over streams, in order and once, although the server is killed in the middle of it', async () => {
    const chat = new ChatClient({
      url: town.stack.chat,
      user_id: 'ada',
      WebSocket: NoSocket as unknown as typeof WebSocket,
      backoff: () => 50,
    });
    const events: ServerEvent[] = [];
    const until = (isIt: (event: ServerEvent) => boolean) =>
      new Promise<void>((resolve) => chat.onEvent((event) => isIt(event) && resolve()));
    chat.onEvent((event) => events.push(event));
    await chat.connect();
    const speaking = until(({ type }) => type === 'token');
    const ended = until(({ type }) => endsTurn(type));
    chat.send('Find me a laptop under $1000');
    await speaking;
    await town.stack.service('orchestrator').kill();
    await town.stack.service('orchestrator').start();
    await ended;
    const numbers = events.filter(({ turn_id }) => turn_id !== null).map(({ seq }) => seq);
    chat.close();
    expect(events.at(-1)).toMatchObject({ type: 'done', data: { workflow_stage: 'completed' } });
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect([chat.transport, resultsOf(events).products.length]).toEqual(['stream', 10]);
  });

  it('asks for what is beside the conversation, and is told in words what is refused', async () => {
    const shop = new ShopApi({ base_url: town.stack.url('orchestrator'), user_id: 'ada' });
    const { marketplaces } = await shop.products.marketplaces();
    expect(marketplaces.map(({ marketplace }) => marketplace)).toContain('ebay');
    expect(await shop.listings.jobs()).toEqual({ jobs: [] });
    await expect(shop.listings.job('nobody-knows-it')).rejects.toMatchObject({
      name: 'ApiError',
      status: 404,
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    await expect(shop.products.compare(['ebay:1'])).rejects.toMatchObject({ status: 400, errors: [expect.anything()] });
  });
}
