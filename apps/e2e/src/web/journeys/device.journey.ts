import { BRIGHTNESS, OVERFLOW, TOO_SMALL } from '../browser/in-page';
import { expectNoBarriers, type Town } from './journey';

export function deviceJourney(town: Town): void {
  it('fits a phone: one column, cards side by side to be swiped, the panel as a sheet', async () => {
    const ada = await town.visit({ device: 'phone' });
    await ada.composer.fill('wireless headphones under $200');
    await ada.button('Send').click();
    await ada.answered('wireless headphones under $200');
    expect(await ada.page.evaluate(OVERFLOW)).toBe(0);
    expect(await ada.page.evaluate(TOO_SMALL)).toEqual([]);
    await expectNoBarriers(ada);
    await ada.button(/products and more$/).click();
    const sheet = ada.page.getByRole('dialog', { name: 'Products and listings' });
    await sheet.getByRole('article').first().waitFor();
    expect(await ada.page.evaluate(OVERFLOW)).toBe(0);
    await expectNoBarriers(ada);
  });

  it('takes Enter for a new line where fingers type', async () => {
    const ada = await town.visit({ device: 'phone' });
    await ada.composer.fill('a laptop');
    await ada.composer.press('Enter');
    await ada.composer.pressSequentially('under $900');
    expect(await ada.composer.inputValue()).toBe('a laptop\nunder $900');
  });

  it('fits a tablet, with the panel as a drawer', async () => {
    const ada = await town.visit({ device: 'tablet' });
    await ada.composer.fill('a blender');
    await ada.button('Send').click();
    await ada.answered('a blender');
    await ada.button(/products and more$/).click();
    await ada.page.getByRole('dialog', { name: 'Products and listings' }).getByRole('article').first().waitFor();
    expect(await ada.page.evaluate(OVERFLOW)).toBe(0);
  });

  it('is as readable in the dark', async () => {
    const ada = await town.visit({ colors: 'dark' });
    await ada.say('Find me a laptop under $1000');
    await expectNoBarriers(ada);
    expect(await ada.page.evaluate(BRIGHTNESS)).toBeLessThan(60);
  });

  it('shows operators what goes on, on any device', async () => {
    for (const device of ['desktop', 'phone'] as const) {
      const operator = await town.visit({ device, path: '/ops' });
      await operator.page.getByRole('heading', { name: 'Operations' }).waitFor();
      await operator.text(/eBay/).waitFor();
      expect(await operator.page.evaluate(OVERFLOW)).toBe(0);
      if (device === 'phone') await expectNoBarriers(operator);
    }
  });
}
