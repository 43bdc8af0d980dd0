import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Device, Visitor } from '../visitor';
import type { Town } from './journey';

const FOLDER = fileURLToPath(new URL('../../../../../docs/images/', import.meta.url));
const A_PHONE = 'Sell my iPhone 13, 128GB, blue, $650, good condition, on eBay, Craigslist and Facebook';

/** The README's pictures, taken anew where SCREENSHOTS=1 asks for it. */
export function picturesJourney(town: Town): void {
  const asked = process.env['SCREENSHOTS'] === '1' ? it : it.skip;

  asked.each<[string, Device, 'light' | 'dark']>([
    ['buying', 'desktop', 'light'],
    ['buying-dark', 'desktop', 'dark'],
    ['tablet', 'tablet', 'light'],
    ['phone', 'phone', 'light'],
  ])('takes the picture "%s"', async (name, device, colors) => {
    const ada = await town.visit({ device, colors });
    await ada.composer.fill('Wireless headphones under $200');
    await ada.button('Send').click();
    await ada.answered('Wireless headphones under $200');
    await keep(ada, name);
  });

  asked('takes the picture "comparing"', async () => {
    const ada = await town.visit();
    await ada.say('Find me a laptop under $1000');
    for (const card of (await ada.cards.all()).slice(0, 3)) await ada.button('Compare', card).click();
    await ada.page.getByRole('tab', { name: /^Compare/ }).click();
    await ada.panel.getByRole('table').waitFor();
    await keep(ada, 'comparing');
  });

  asked('takes the picture "selling"', async () => {
    const ada = await town.visit();
    await ada.say(A_PHONE);
    await ada.text('Live', ada.turn).waitFor();
    await keep(ada, 'selling');
  });
}

/** From the message on. */
async function keep({ page, turn }: Visitor, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await turn.evaluate('(article) => article.scrollIntoView()');
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}${name}.png`, scale: 'css', animations: 'disabled', caret: 'hide' });
}
