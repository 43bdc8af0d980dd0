import type { Page } from 'playwright-core';
import type { FoundProducts } from '@talknshop/contracts';
import type { Town } from './journey';

const SCRIPT = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script><b>Bold</b>';
const LINK = 'javascript:window.pwned=1';

export function hostileTextJourney(town: Town): void {
  it('shows markup as the text it is, and makes no link of what is none', async () => {
    const ada = await town.visit({ prepare: rewriteResults });
    await ada.say('Find me a laptop under $1000');
    const card = ada.cards.first();
    expect(await card.innerText()).toContain(SCRIPT);
    expect(await card.getByRole('link').count()).toBe(0);
    expect(await card.locator('b, script, [onerror]').count()).toBe(0);
    await ada.button('Compare', card).click();
    expect(await ada.page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  });
}

/** What a marketplace may have written: markup in all its words, and a script where a link is expected. */
async function rewriteResults(page: Page): Promise<void> {
  await page.routeWebSocket(/\/ws\/chat/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((frame) => {
      const event = JSON.parse(String(frame)) as { type: string; data: FoundProducts };
      if (event.type === 'results') event.data.products.forEach(poison);
      socket.send(JSON.stringify(event));
    });
  });
}

function poison(product: FoundProducts['products'][number]): void {
  const attributes = { brand: SCRIPT, [SCRIPT]: SCRIPT };
  Object.assign(product, { title: SCRIPT, why_ranked: SCRIPT, seller_name: SCRIPT, attributes });
  Object.assign(product, { deep_link: LINK, image_url: LINK, marketplace_url: LINK, offers: [] });
}
