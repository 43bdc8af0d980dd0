import { HAND_OVER } from '../browser/in-page';
import type { Visitor } from '../visitor';
import { expectNoBarriers, expectNoBarriersInAnyLight, type Town } from './journey';

/** One red dot. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8Dwn4GBgYEBAAcKAgH3JdYsAAAAAElFTkSuQmCC';
const PICTURE = { type: 'image/png', base64: PNG };
const COMPOSER = 'form[aria-label="Write a message"]';

export function pictureJourney(town: Town): void {
  it('searches for what a picture shows that is picked, and sends it as it is', async () => {
    town.media.sees.set('mat.png', { labels: ['yoga mat'] });
    const ada = await town.visit();
    const picking = ada.page.waitForEvent('filechooser');
    await ada.button('Add pictures').click();
    const content = Buffer.from(PNG, 'base64');
    await (await picking).setFiles({ name: 'mat.png', mimeType: 'image/png', buffer: content });
    await uploaded(ada, 'mat.png');
    await expectNoBarriersInAnyLight(ada, COMPOSER);
    await ada.button('Send').click();
    await ada.answered('1 file');
    await ada.text('1 file', ada.turn).waitFor();
    expect(await pictures(ada).count()).toBe(0);
    expect([...town.media.files.values()].at(-1)).toEqual({ content_type: 'image/png', content });
    const titles = await ada.cards.getByRole('heading').allInnerTexts();
    expect(titles.length).toBeGreaterThanOrEqual(3);
    expect(titles.filter((title) => !/yoga|mat/i.test(title))).toEqual([]);
  });

  it('takes pictures that are pasted and dropped, and owns up to those that it cannot make out', async () => {
    const ada = await town.visit();
    await ada.composer.focus();
    await handOver(ada, 'paste', [{ name: 'pasted.png', ...PICTURE }]);
    await handOver(ada, 'drop', [{ name: 'dropped.png', ...PICTURE }]);
    await Promise.all([uploaded(ada, 'pasted.png'), uploaded(ada, 'dropped.png')]);
    await ada.button('Remove dropped.png').click();
    expect(await pictures(ada).count()).toBe(1);
    await ada.say('a yoga mat under $40');
    await ada.text(/I could not look at your picture/, ada.turn).waitFor();
    expect(await ada.cards.count()).toBeGreaterThan(0);
  });

  it('says of a file that is not taken why it is not', async () => {
    const ada = await town.visit();
    ada.faults.pardon(/status of 415/);
    await ada.composer.focus();
    await handOver(ada, 'drop', [
      { name: 'bill.pdf', type: 'application/pdf', base64: PNG },
      { name: 'huge.png', type: 'image/png', bytes: 11 * 1024 * 1024 },
    ]);
    const refused = ada.page.getByRole('alert');
    await ada.text('“bill.pdf” is no picture that can be sent: choose a JPEG, PNG, WebP or GIF.', refused).waitFor();
    await ada.text('“huge.png” has 11 MB: a picture may have 10 MB.', refused).waitFor();
    expect(await pictures(ada).count()).toBe(0);
    town.media.refusal = 'a picture of this kind is not taken';
    await handOver(ada, 'drop', [{ name: 'odd.png', ...PICTURE }]);
    await ada.text('This file was not taken: a picture of this kind is not taken').waitFor();
    town.media.refusal = undefined;
    await expectNoBarriersInAnyLight(ada, COMPOSER);
  });

  it('says at both buttons why nothing can be sent where no media service is set up', async () => {
    const ada = await town.visit({ prepare: hideMediaService });
    for (const name of ['Add pictures', 'Record a message']) {
      const button = ada.page.locator(`button[aria-disabled="true"][aria-label="${name}"][title]`);
      await button.click({ force: true });
      expect(await button.getAttribute('title')).toContain('no media service is set up');
    }
    expect(await ada.page.getByRole('dialog').count()).toBe(0);
    await expectNoBarriers(ada, COMPOSER);
  });
}

interface HandedOver {
  name: string;
  type: string;
  base64?: string;
  /** So many of them, whatever they are. */
  bytes?: number;
}

async function handOver({ page }: Visitor, how: 'paste' | 'drop', files: HandedOver[]): Promise<void> {
  await page.evaluate(`(${HAND_OVER})(${JSON.stringify({ how, files })})`);
}

function pictures({ page }: Visitor) {
  return page.getByRole('list', { name: 'Pictures of this message' }).getByRole('listitem');
}

async function uploaded(visitor: Visitor, name: string): Promise<void> {
  await visitor.page.getByRole('img', { name }).waitFor();
  await visitor.text(`Uploading ${name}`).waitFor({ state: 'detached' });
}

/** What the orchestrator says of itself where it was given none. */
async function hideMediaService(page: Visitor['page']): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      if (route.request().resourceType() === 'document') return route.continue();
      const response = await route.fetch();
      const info = (await response.json()) as { services: string[] };
      await route.fulfill({ response, json: { ...info, services: info.services.filter((name) => name !== 'media') } });
    },
  );
}
