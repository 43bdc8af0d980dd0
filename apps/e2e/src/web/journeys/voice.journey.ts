import { FOCUSED, HEARD } from '../browser/in-page';
import type { Visitor } from '../visitor';
import { expectNoBarriersInAnyLight, type Town } from './journey';

/** How a WebM file begins. */
const WEBM = Buffer.from('1a45dfa3', 'hex');
const DIALOG = '[role="dialog"]';

export function voiceJourney(town: Town): void {
  it('records a message, shows what was heard to be put right, and searches for that', async () => {
    town.media.hears = 'wireless headphones under 900 dollars';
    const ada = await town.visit({ isHeard: true });
    const dialog = await record(ada);
    await expectNoBarriersInAnyLight(ada, DIALOG);
    await ada.button('Stop and read it', dialog).click();
    const heard = dialog.getByRole('textbox', { name: 'What was heard' });
    await heard.waitFor();
    expect(await heard.inputValue()).toBe('wireless headphones under 900 dollars');
    await expectNoBarriersInAnyLight(ada, DIALOG);
    await heard.fill('wireless headphones under $100');
    await ada.button('Use this text', dialog).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await ada.composer.inputValue()).toBe('wireless headphones under $100');
    expect(await ada.page.evaluate(FOCUSED)).toBe('Message');
    await ada.composer.press('Enter');
    await ada.answered('wireless headphones under $100');
    expect(await ada.cards.count()).toBeGreaterThanOrEqual(6);
    const { content_type, content } = [...town.media.files.values()].at(-1)!;
    expect([content_type, content.subarray(0, 4)]).toEqual(['audio/webm', WEBM]);
    expect(content.length).toBeGreaterThan(500);
  });

  it('says that nothing could be heard, and that the microphone is blocked', async () => {
    town.media.hears = undefined;
    const ada = await town.visit({ isHeard: true });
    ada.faults.pardon(/status of 422/);
    await ada.button('Stop and read it', await record(ada)).click();
    const dialog = ada.page.getByRole('dialog', { name: 'Say it' });
    await ada.text('This file was not taken: nothing can be heard in it', dialog).waitFor();
    await expectNoBarriersInAnyLight(ada, DIALOG);
    await ada.forbidMicrophone();
    await ada.button('Try again', dialog).click();
    await ada.text(/The microphone is blocked\./, dialog).waitFor();
    await ada.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await ada.page.evaluate(FOCUSED)).toBe('Record a message');
  });
}

/** Until something has been heard. */
async function record(visitor: Visitor) {
  await visitor.button('Record a message').click();
  const dialog = visitor.page.getByRole('dialog', { name: 'Say it' });
  await visitor.text('Listening…', dialog).waitFor();
  await visitor.page.evaluate(HEARD);
  return dialog;
}
