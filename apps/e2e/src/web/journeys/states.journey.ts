import type { Visitor } from '../visitor';
import { expectNoBarriersInAnyLight, type Town } from './journey';

export const MESSAGES_PER_MINUTE = 10;

const TRACE = /Trace [0-9a-f]{32}|Trace turn_/;

export function statesJourney(town: Town): void {
  it('says in how many seconds one may go on who has said too much, and keeps what was said', async () => {
    const ada = await town.visit();
    await sayTooMuch(await ada.userId());
    await ada.type('a yoga mat under $40');
    await ada.text(/^Not sent\./, ada.turn).waitFor();
    const again = ada.button(/^Send again in \d+ s$/, ada.turn);
    expect(await again.isDisabled()).toBe(true);
    await ada.text(/^You can send again in \d+ s$/).waitFor();
    await ada.type('a blender');
    expect(await ada.composer.inputValue()).toBe('a blender');
    await expectNoBarriersInAnyLight(ada);
    await ada.page.clock.setFixedTime(Date.now() + 60_000);
    await ada.button('Send again', ada.turn).waitFor();
    await ada.button('Discard', ada.turn).click();
    await ada.turn.waitFor({ state: 'detached' });
    expect(await ada.composer.inputValue()).toBe('a blender');
  });

  it('says in plain words what went wrong and under which name it is known, and tries again when asked to', async () => {
    const ada = await town.visit();
    await town.stack.service('catalog').kill();
    await ada.type('a yoga mat under $30');
    const alert = ada.turn.getByRole('alert');
    await alert.waitFor();
    const words = await alert.innerText();
    const returning = town.stack.service('catalog').start();
    await expectNoBarriersInAnyLight(ada);
    await returning;
    expect(words).toMatch(TRACE);
    expect(words).not.toMatch(/undefined|fetch|ECONN|status/i);
    const answer = ada.text(/really be bought\.$/, ada.turn);
    const again = ada.button('Try again', ada.turn);
    // Where a service was away it is left alone for some seconds.
    while (!(await answer.isVisible())) {
      await again.click();
      await answer.or(again).waitFor();
    }
    expect(await ada.cards.count()).toBeGreaterThan(0);
  });

  it('goes on with a conversation that was begun on another device, and says so', async () => {
    const ada = await town.visit();
    await ada.say('a blender under $300');
    const phone = await town.visit({
      device: 'phone',
      user_id: await ada.userId(),
      path: new URL(ada.page.url()).pathname,
    });
    await phone.text('This conversation was begun on another device. You go on where it stopped.').waitFor();
    await phone.answered('a blender under $300');
    await expectNoBarriersInAnyLight(phone);
    await phone.cards.nth(2).waitFor();
    expect((await titles(phone)).slice(0, 3)).toEqual((await titles(ada)).slice(0, 3));
    await phone.composer.fill('only new');
    await phone.button('Send').click();
    await ada.thread.getByRole('article', { name: 'You: only new' }).waitFor();
  });

  /** With messages that are for nobody, so that nothing has to be answered. */
  async function sayTooMuch(user_id: string): Promise<void> {
    const body = JSON.stringify({ user_id, session_id: 'nobody-has-it', message: 'hello' });
    const headers = { 'content-type': 'application/json' };
    const say = async () =>
      (await fetch(`${town.stack.url('orchestrator')}/api/chat`, { method: 'POST', headers, body })).status;
    const answers = await Promise.all(Array.from({ length: MESSAGES_PER_MINUTE }, say));
    expect(answers).not.toContain(429);
  }
}

function titles({ cards }: Visitor): Promise<string[]> {
  return cards.getByRole('heading').allInnerTexts();
}
