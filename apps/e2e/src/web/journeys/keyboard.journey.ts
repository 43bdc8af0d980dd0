import { FOCUSED } from '../browser/in-page';
import { expectNoBarriers, type Town } from './journey';

export function keyboardJourney(town: Town): void {
  it('is talked to, read, compared and left with keys alone', async () => {
    const ada = await town.visit();
    const { keyboard } = ada.page;
    await keyboard.press('Tab');
    await keyboard.press('/');
    expect(await ada.page.evaluate(FOCUSED)).toBe('Message');
    await keyboard.type('Find me a laptop under $1000');
    await keyboard.press('Enter');
    await ada.answered('Find me a laptop under $1000');
    expect(await ada.page.evaluate(FOCUSED)).toBe('Message');
    for (const card of (await ada.cards.all()).slice(0, 2)) {
      await ada.button('Save', card).focus();
      await keyboard.press('c');
    }
    await ada.page.getByRole('tab', { name: /^Results/ }).focus();
    await keyboard.press('ArrowRight');
    await ada.page.getByRole('tab', { name: /^Compare/, selected: true }).waitFor();
    await ada.panel.getByRole('table', { name: '2 products compared' }).waitFor();
  });

  it('has its commands behind Control K, and its keys behind a question mark', async () => {
    const ada = await town.visit();
    const { keyboard } = ada.page;
    await keyboard.press('Control+k');
    const palette = ada.page.getByRole('dialog');
    await palette.getByRole('combobox').waitFor();
    await expectNoBarriers(ada);
    await keyboard.press('Escape');
    await palette.waitFor({ state: 'hidden' });
    await ada.composer.blur();
    await keyboard.press('?');
    await ada.page.getByRole('dialog', { name: 'Help' }).waitFor();
    await expectNoBarriers(ada);
    await keyboard.press('Escape');
  });

  it('stops an answer with Escape, and brings back what was said last with the arrow', async () => {
    const ada = await town.visit();
    await town.stack.fault('ebay', { latency_ms: 2000 });
    await ada.type('a camping tent under $300');
    await ada.button('Stop').waitFor();
    await ada.composer.press('Escape');
    await ada.text('Stopped.', ada.turn).waitFor();
    await town.stack.fault('ebay');
    await ada.composer.press('ArrowUp');
    expect(await ada.composer.inputValue()).toBe('a camping tent under $300');
    await expectNoBarriers(ada);
  });

  it('sends nothing while a word is still being composed', async () => {
    const ada = await town.visit();
    const method = await ada.page.context().newCDPSession(ada.page);
    await ada.composer.fill('');
    await method.send('Input.imeSetComposition', { text: 'ヘッドホン', selectionStart: 5, selectionEnd: 5 });
    await ada.composer.press('Enter');
    expect(await ada.composer.inputValue()).toContain('ヘッドホン');
    expect(await ada.thread.count()).toBe(0);
    await method.send('Input.insertText', { text: 'ヘッドホン' });
    await ada.composer.press('Enter');
    await ada.thread.getByRole('article', { name: /ヘッドホン/ }).waitFor();
    expect(await ada.composer.inputValue()).toBe('');
  });

  it('loses the focus nowhere: not with what is pressed and goes away, nor with windows that close', async () => {
    const ada = await town.visit();
    const { keyboard } = ada.page;
    await town.stack.fault('ebay', { latency_ms: 2000 });
    await ada.button('A camping tent under $200 and a sleeping bag').press('Enter');
    await ada.focusOn(ada.composer);
    await ada.button('Stop').press('Enter');
    await ada.text('Stopped.', ada.turn).waitFor();
    await ada.focusOn(ada.composer);
    await town.stack.fault('ebay');
    await ada.say('a blender under $300');
    await ada.focusOn(ada.composer);
    const watch = ada.button('Watch price', ada.cards.first());
    for (const [key, name] of [
      ['Enter', 'Watch the price'],
      ['?', 'Help'],
      ['Meta+k', 'Find anything'],
    ] as const) {
      await watch.focus();
      await keyboard.press(key);
      const window = ada.page.getByRole('dialog', { name });
      await window.waitFor();
      await keyboard.press('Escape');
      await window.waitFor({ state: 'detached' });
      await ada.focusOn(watch);
    }
    for (const device of ['tablet', 'phone'] as const) {
      await ada.resize(device);
      const conversations = ada.button('Conversations');
      await conversations.press('Enter');
      await ada.page.getByRole('dialog', { name: 'Conversations' }).waitFor();
      await keyboard.press('Escape');
      await ada.focusOn(conversations);
      const products = ada.button(/products and more$/);
      await products.press('Enter');
      await ada.page.getByRole('combobox', { name: 'Order' }).selectOption('Cheapest first');
      await ada.page.getByRole('dialog').waitFor({ state: 'detached' });
      await ada.focusOn(products);
      await ada.answered('cheapest first');
      await ada.focusOn(products);
      await ada.say('any order');
    }
  });
}
