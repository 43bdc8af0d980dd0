import { expectNoBarriers, type Town } from './journey';

const A_PHONE = 'Sell my iPhone 13, 128GB, blue, $650, good condition, on eBay, Craigslist and Facebook';
const A_BIKE = 'Sell my Trek 820 mountain bike, $240, good condition';

export function sellingJourney(town: Town): void {
  it('posts what is said in one sentence, and shows it live on each marketplace', async () => {
    const ada = await town.visit();
    await ada.say(A_PHONE);
    const rows = ada.turn.getByRole('list', { name: /^Marketplaces of / }).getByRole('listitem');
    await expectNoBarriers(ada);
    for (const name of ['eBay', 'Craigslist', 'Facebook'])
      await rows.filter({ hasText: name }).filter({ hasText: 'Live' }).getByRole('link').first().waitFor();
    await expectNoBarriers(ada);
  });

  it('takes a listing back before anybody has seen it', async () => {
    const ada = await town.visit();
    await ada.type(A_PHONE);
    await ada.button('Undo', ada.turn).click();
    const rows = ada.turn.getByRole('list', { name: /^Marketplaces of / });
    await ada.text(/taken back/i, rows).waitFor();
    expect(await ada.button('Undo', ada.turn).count()).toBe(0);
    await expectNoBarriers(ada);
  });

  it('is a form where something is missing, with what was said in it, and what each marketplace makes of it', async () => {
    const ada = await town.visit();
    await ada.say(A_BIKE);
    await ada.button(/edit and post/i, ada.turn).click();
    const form = ada.page.getByRole('form', { name: 'Your listing' });
    await form.waitFor();
    expect(await form.getByRole('textbox', { name: /^Title/ }).inputValue()).toMatch(/Trek 820/);
    await expectNoBarriers(ada);
    await form.getByRole('checkbox', { name: /Craigslist/ }).check();
    await form.getByRole('button', { name: /^Post/ }).click();
    await ada.panel
      .getByRole('list', { name: /^Marketplaces of / })
      .getByText(/Craigslist/)
      .first()
      .waitFor();
    await expectNoBarriers(ada);
  });
}
