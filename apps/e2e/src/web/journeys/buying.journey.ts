import { expectNoBarriers, expectNoBarriersInAnyLight, MARKETPLACES, PANEL, type Town } from './journey';

export function buyingJourney(town: Town): void {
  it('begins with something to begin with, and answers it with cards, each with its price and its reason', async () => {
    const ada = await town.visit();
    await expectNoBarriers(ada);
    await ada.button('Wireless headphones under $100').click();
    await ada.answered('Wireless headphones under $100');
    expect(await ada.cards.count()).toBeGreaterThanOrEqual(6);
    for (const card of (await ada.cards.all()).slice(0, 3)) {
      const words = await card.innerText();
      expect(words).toMatch(/\$/);
      expect(words).toMatch(/Matches .*under your limit/);
      expect(words).toContain('Simulated');
    }
    expect(await ada.turn.getByRole('list', { name: 'Marketplaces' }).innerText()).toMatch(/eBay.*found/s);
    await ada.text(/nothing here can really be bought/, ada.turn).waitFor();
    await expectNoBarriers(ada);
  });

  it('narrows down by words and by what is pressed, and keeps what was said before', async () => {
    const ada = await town.visit();
    await ada.say('wireless headphones under $200');
    await ada.say('only Sony');
    const titles = await ada.cards.getByRole('heading').allInnerTexts();
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !title.includes('Sony'))).toEqual([]);
    await ada.page.getByRole('combobox', { name: 'Order' }).first().selectOption('Cheapest first');
    await ada.answered('cheapest first');
    const prices = (await ada.cards.allInnerTexts()).map((words) =>
      Number(/\$([\d.,]+)/.exec(words)![1]!.replace(',', '')),
    );
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    expect(Math.max(...prices)).toBeLessThanOrEqual(200);
  });

  it('lays products side by side, with what is unknown as unknown', async () => {
    const ada = await town.visit();
    await ada.say('Find me a laptop under $1000');
    for (const card of (await ada.cards.all()).slice(0, 3)) await ada.button('Compare', card).click();
    await ada.page.getByRole('tab', { name: /^Compare/ }).click();
    const table = ada.panel.getByRole('table', { name: '3 products compared' });
    await table.waitFor();
    expect(await table.getByRole('columnheader').count()).toBe(3);
    expect(await table.innerText()).toContain('unknown');
    await expectNoBarriers(ada, PANEL);
  });

  it('asks back, and takes a suggestion for the answer', async () => {
    const ada = await town.visit();
    await ada.say('I need something nice for my sister');
    const question = ada.page.getByLabel('Question', { exact: true });
    expect(await question.innerText()).toMatch(/1 of (at most )?2/);
    await expectNoBarriers(ada);
    const suggestion = question.getByRole('list', { name: 'Suggested answers' }).getByRole('button').first();
    const picked = await suggestion.innerText();
    await suggestion.click();
    await ada.answered(picked);
  });

  it('says what would find more where nothing is found, and does it when that is pressed', async () => {
    const ada = await town.visit();
    await ada.say('a gaming laptop under $30');
    const help = ada.turn.getByLabel('What would find more', { exact: true });
    await help.waitFor();
    await expectNoBarriersInAnyLight(ada);
    const way_out = help.getByRole('button').first();
    const words = (await way_out.innerText()).replace(/[“”]/g, '');
    await way_out.click();
    await ada.answered(words);
    expect(await ada.cards.count()).toBeGreaterThanOrEqual(3);
  });

  it('names a marketplace that failed, and answers all the same', async () => {
    const ada = await town.visit();
    await town.stack.fault('walmart', { status: 500 });
    await ada.say('a yoga mat under $40');
    await town.stack.fault('walmart');
    await ada.text(/Walmart/, ada.turn.getByRole('list', { name: 'Marketplaces' })).waitFor();
    expect(await ada.cards.count()).toBeGreaterThan(0);
    await expectNoBarriers(ada, MARKETPLACES);
  });
}
