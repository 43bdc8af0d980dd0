import { BEGIN, MISSED, NEXT_STOP, type TabStop } from '../browser/tab-stops';
import type { Visitor } from '../visitor';
import type { Town } from './journey';

const MOST = 300;

export function tabOrderJourney(town: Town): void {
  it('leads through the whole page in its order, in every layout, and always shows where one is', async () => {
    const ada = await town.visit();
    await ada.say('a yoga mat under $12');
    for (const device of ['desktop', 'tablet', 'phone'] as const) {
      await ada.resize(device);
      const stops = await walk(ada);
      expect(stops.filter(({ isSeen, isMarked, isNext }) => !isSeen || !isMarked || !isNext)).toEqual([]);
      expect(await ada.page.evaluate(MISSED)).toEqual([]);
      const parts = stops.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1]);
      expect(parts).toEqual([...new Set(parts)]);
    }
  });
}

/** Once around, from the beginning of the page. */
async function walk({ page }: Visitor): Promise<TabStop[]> {
  await page.evaluate(BEGIN);
  const stops: TabStop[] = [];
  while (stops.length < MOST) {
    const stop = await page.evaluate<TabStop | null>(NEXT_STOP);
    if (stop === null) return stops;
    stops.push(stop);
    await page.keyboard.press('Tab');
  }
  throw new Error('there is no end to it');
}
