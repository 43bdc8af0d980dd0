import { HAS_FOCUS } from '../browser/in-page';
import type { Visitor } from '../visitor';
import { expectNoBarriers, expectNoBarriersInAnyLight, type Town } from './journey';

export function narrowingJourney(town: Town): void {
  it('offers what can be narrowed with how many there are of each, and does what is chosen in the conversation', async () => {
    const ada = await town.visit();
    await ada.say('a yoga mat under $12');
    const prices = await pricesOf(ada);
    const choices = await open(ada, 'Price');
    for (const { name, count } of choices) expect([name, prices.filter(within(name)).length]).toEqual([name, count]);
    expect(choices.length).toBeGreaterThan(1);
    await expectNoBarriersInAnyLight(ada, '[role="menu"]');
    const [{ name, count }] = choices as [Choice];
    await ada.page.getByRole('menuitem').first().click();
    await ada.answered(name.toLowerCase());
    const left = await pricesOf(ada);
    expect(left.filter(within(name))).toEqual(left);
    expect(left.length).toBeGreaterThanOrEqual(count);
    expect(await ada.page.evaluate(HAS_FOCUS)).toBe(true);
  });

  it('orders what was found as it is asked to, and says in which order it is', async () => {
    const ada = await town.visit();
    await ada.say('a yoga mat under $40');
    await ada.order.selectOption('Priciest first');
    await ada.answered('most expensive first');
    const prices = await pricesOf(ada);
    expect(prices.length).toBeGreaterThan(3);
    expect(prices).toEqual(prices.toSorted((a, b) => b - a));
    await ada.page.locator('select[aria-label="Order"]:has(option:checked:text-is("Priciest first"))').waitFor();
    await ada.button('Remove up to $40', ada.panel).click();
    await ada.thread
      .getByRole('article', { name: /^You: / })
      .nth(2)
      .waitFor();
    await ada.answered('');
    expect((await pricesOf(ada))[0]).toBeGreaterThan(40);
    await expectNoBarriers(ada, '[aria-label="Products and listings"]');
  });
}

interface Choice {
  name: string;
  count: number;
}

async function open(ada: Visitor, facet: string): Promise<Choice[]> {
  await ada.button(facet, ada.panel.getByRole('group', { name: 'Narrow down' })).click();
  const choices = await ada.page.getByRole('menuitem').all();
  return Promise.all(
    choices.map(async (choice) => {
      const [name = '', count] = await choice.locator('span').allInnerTexts();
      return { name, count: Number(count) };
    }),
  );
}

/** Of all that was found. */
async function pricesOf({ cards }: Visitor): Promise<number[]> {
  return (await cards.allInnerTexts()).map((words) => Number(/\$([\d.,]+)/.exec(words)![1]!.replace(',', '')));
}

/** `Under $8`, `$8 to $10`, `$10 and up`. */
function within(range: string): (price: number) => boolean {
  const [low = 0, high = Infinity] = (/^Under/.test(range) ? `$0 ${range}` : range)
    .matchAll(/\$([\d.,]+)/g)
    .map(([, amount]) => Number(amount!.replace(',', '')));
  return (price) => price >= low && price < high;
}
