import { FakeCatalog } from '../flows/testing/fake-catalog';
import { ChatProcess, Ear, newStores, passTime } from './testing/chat-process';
import { type Death, DEATHS } from './testing/deaths';

/** Wishes to be told of a price; the process dies, and another takes its place. */
async function wish(die: Death): Promise<{ catalog: FakeCatalog; ear: Ear; has_died: boolean }> {
  const catalog = new FakeCatalog();
  const stores = { ...newStores(), catalog };
  const { clock } = stores;
  const ear = new Ear();
  const first = new ChatProcess(stores);
  die(first);
  const has_died = !(await passTime(clock, Promise.race([said(first, ear), first.life.over.then(() => false)])));
  first.life.end();
  ear.cut();
  if (has_died) await passTime(clock, said(new ChatProcess(stores), ear));
  return { catalog, ear, has_died };
}

async function said(process: ChatProcess, ear: Ear): Promise<true> {
  process.hub.start();
  await process.open();
  await process.listen(ear.last_seq, ear);
  if (ear.endings.length === 0) await process.say('watch laptop', { client_msg_id: 'm' });
  await ear.turns(1);
  await process.settled();
  return true;
}

describe('a wish to be told of a price', () => {
  it.each(DEATHS)('makes one alert and is answered once when its process is killed %s', async (_, dieAt) => {
    for (let at = 1; ; at++) {
      const { catalog, ear, has_died } = await wish(dieAt(at));
      expect({ at, alerts: catalog.alerts.size, endings: ear.endings }).toEqual({ at, alerts: 1, endings: ['done'] });
      expect(ear.reply).toMatch(/^I will tell you when I find “laptop” for \$400 or less\./);
      if (!has_died) return;
    }
  });

  it('is made again under the same key when the process dies before it has stored the answer', async () => {
    const { catalog } = await wish((process) => {
      const create = process.catalog.createPriceAlert.bind(process.catalog);
      process.catalog.createPriceAlert = async (request, call) => {
        const alert = await create(request, call);
        process.life.end();
        process.catalog.createPriceAlert = create;
        return alert;
      };
    });
    expect(catalog.alert_calls).toBe(2);
    expect(catalog.alerts.size).toBe(1);
  });
});
