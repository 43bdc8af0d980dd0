import { NO_WEB_SOCKETS } from '../browser/in-page';
import { barriersOf } from '../browser/accessibility';
import { expectNoBarriersInAnyLight, type Town } from './journey';

const LINE_IS_DOWN = [
  /WebSocket connection/,
  /ERR_CONNECTION_REFUSED/,
  /ERR_CONNECTION_RESET/,
  /ERR_INTERNET_DISCONNECTED/,
  /ERR_EMPTY_RESPONSE/,
];

export function lineJourney(town: Town): void {
  it('goes on with the same sentence when the server is killed in the middle of it and comes back', async () => {
    const ada = await town.visit();
    ada.faults.pardon(...LINE_IS_DOWN);
    await ada.type('Find me a laptop under $1000');
    await ada.text(/^I found/, ada.turn).waitFor();
    await town.stack.service('orchestrator').kill();
    const isSaid = await ada
      .text(/Reconnecting/)
      .waitFor()
      .then(
        () => true,
        () => false,
      );
    const barriers = await barriersOf(ada.page);
    await town.stack.service('orchestrator').start();
    expect([isSaid, barriers]).toEqual([true, []]);
    await ada.answered('Find me a laptop under $1000');
    const replies = ada.turn.getByText(/^I found .*really be bought\.$/s);
    await replies.waitFor();
    expect(await replies.innerText()).not.toMatch(/I found.*I found/s);
    expect(await ada.turn.getByLabel('Products', { exact: true }).count()).toBe(1);
  });

  it('keeps what is sent offline, says so, and sends it when the network is back', async () => {
    const ada = await town.visit();
    ada.faults.pardon(...LINE_IS_DOWN);
    await ada.setOffline(true);
    await ada.text(/You are offline/).waitFor();
    await ada.type('a yoga mat under $40');
    await ada.text(/will be sent|waits|not sent/i, ada.turn).waitFor();
    await ada.type('a mistake');
    await ada.button('Take back', ada.turn).click();
    await ada.thread.getByRole('article', { name: 'You: a mistake' }).waitFor({ state: 'detached' });
    await ada.composer.fill('and a draft');
    await expectNoBarriersInAnyLight(ada);
    await ada.setOffline(false);
    await ada.answered('a yoga mat under $40');
    expect(await ada.composer.inputValue()).toBe('and a draft');
    expect(await ada.thread.getByRole('article', { name: /^You: / }).count()).toBe(1);
    expect(await ada.cards.count()).toBeGreaterThan(0);
  });

  it('is the same conversation in two tabs', async () => {
    const ada = await town.visit();
    await ada.say('a blender under $300');
    const other = await ada.newTab(new URL(ada.page.url()).pathname);
    await other.text(/a blender under \$300/, other.thread).waitFor();
    await other.say('only new');
    await ada.answered('only new');
    await ada.text(/I found/, ada.turn).waitFor();
    expect(await ada.cards.count()).toBe(await other.cards.count());
  });

  it('keeps a draft while the page is loaded again', async () => {
    const ada = await town.visit();
    await ada.composer.fill('a half thou');
    await ada.page.reload();
    await ada.composer.waitFor();
    expect(await ada.composer.inputValue()).toBe('a half thou');
  });

  it('answers where no WebSocket gets through', async () => {
    const ada = await town.visit({ prepare: (page) => page.addInitScript({ content: NO_WEB_SOCKETS }) });
    await ada.type('a blender under $300');
    await ada.text(/really be bought\.$/, ada.turn).waitFor();
    expect(await ada.cards.count()).toBeGreaterThan(0);
  });
}
