import { setTimeout as sleep } from 'node:timers/promises';
import { ShopApi } from '@talknshop/client';
import type { Visitor } from '../visitor';
import { expectNoBarriers, expectNoBarriersInAnyLight, PANEL, type Town } from './journey';

const CHART = /price-chart/;

export function pricesJourney(town: Town): void {
  it('watches a price, tells of its fall in every tab, and shows how it fell', async () => {
    const ada = await town.visit();
    const loaded: string[] = [];
    ada.page.on('request', (request) => loaded.push(request.url()));
    await ada.say('a blender under $300');
    await ada.button('Watch price', ada.cards.first()).click();
    const dialog = ada.page.getByRole('dialog');
    await dialog.getByRole('textbox').waitFor();
    await expectNoBarriers(ada);
    await ada.button('Watch price', dialog).click();
    await dialog.waitFor({ state: 'hidden' });
    await ada.text('Waiting', watched(ada)).waitFor();
    await expectNoBarriers(ada, PANEL);
    const other = await ada.newTab(new URL(ada.page.url()).pathname);
    await other.page.getByRole('tab', { name: 'Watching' }).click();
    await other.text('Waiting', watched(other)).waitFor();
    expect(loaded.filter((url) => CHART.test(url))).toEqual([]);

    const user_id = await ada.userId();
    const product_id = await fall(user_id);
    for (const tab of [ada, other]) {
      await tab.text(/you waited for \$/, tab.thread).waitFor();
      await tab.text('Reached', watched(tab)).waitFor();
    }
    await expectNoBarriersInAnyLight(ada, '[aria-label="Conversation"]');

    await haveBeenKept(2, product_id, user_id);
    await ada.button('Price history', watched(ada)).click();
    const history = watched(ada).getByRole('group', { name: 'Price history' });
    await ada.text(/it has cost \$[\d.,]+ to \$[\d.,]+\. It is at its lowest now\./, history).waitFor();
    await history.locator('path.recharts-area-curve').waitFor();
    expect(loaded.filter((url) => CHART.test(url))).toHaveLength(1);
    await ada.button('As a table', history).click();
    const prices = (await history.getByRole('table').getByText('$').allInnerTexts()).map(dollars);
    expect(prices.length).toBeGreaterThanOrEqual(2);
    expect(prices[0]).toBe(Math.min(...prices));
    await expectNoBarriersInAnyLight(ada, PANEL);
    await ada.button('Stop watching', watched(ada)).click();
    await ada.text('No prices watched', ada.panel).waitFor();
  });

  /** To a third of what the user waits for; once it is known what it was before. */
  async function fall(user_id: string): Promise<string> {
    const shop = shopOf(user_id);
    const [alert] = (await shop.price_alerts.list()).alerts;
    const product_id = alert!.product_id!;
    await haveBeenKept(1, product_id, user_id);
    await town.stack.reprice(product_id, Math.round(alert!.target_price / 3));
    return product_id;
  }

  /** Prices are kept seconds after they were seen. */
  async function haveBeenKept(count: number, product_id: string, user_id: string): Promise<void> {
    const { products } = shopOf(user_id);
    while ((await products.priceHistory(product_id)).points.length < count) await sleep(100);
  }

  function shopOf(user_id: string): ShopApi {
    return new ShopApi({ base_url: town.stack.url('orchestrator'), user_id });
  }
}

function watched({ panel }: Visitor) {
  return panel.getByRole('list', { name: 'Watched prices' }).getByRole('listitem');
}

function dollars(words: string): number {
  return Number(words.replace(/[$,]/g, ''));
}
