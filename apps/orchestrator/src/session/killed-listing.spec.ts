import { CrosspostUnavailable } from '../clients/crosspost.port';
import { FakeCrosspost } from '../flows/testing/fake-crosspost';
import { ChatProcess, Ear, newStores, OWNER, passTime, type SharedStores } from './testing/chat-process';
import { type Death, DEATHS } from './testing/deaths';

function storesToSell(): SharedStores & { crosspost: FakeCrosspost } {
  return { ...newStores(), crosspost: new FakeCrosspost() };
}

/** Says these things one after the other; the process dies, and another takes its place. */
async function sell(messages: readonly string[], die: Death, stores = storesToSell()) {
  const { crosspost, clock } = stores;
  const ear = new Ear();
  const first = new ChatProcess(stores);
  die(first);
  const spoken = Promise.race([said(messages, first, ear), first.life.over.then(() => false)]);
  const has_died = !(await passTime(clock, spoken));
  first.life.end();
  ear.cut();
  if (has_died) await passTime(clock, said(messages, new ChatProcess(stores), ear));
  return { crosspost, ear, has_died };
}

async function said(messages: readonly string[], process: ChatProcess, ear: Ear): Promise<true> {
  process.hub.start();
  await process.open();
  await process.listen(ear.last_seq, ear);
  const first = ear.endings.length;
  for (const [place, message] of messages.entries()) {
    if (place < first) continue;
    await process.say(message, { client_msg_id: `m${place}` });
    await ear.turns(place + 1);
  }
  await process.settled();
  return true;
}

describe('a sale', () => {
  it.each(DEATHS)('makes one job and is answered once when its process is killed %s', async (_, dieAt) => {
    for (let at = 1; ; at++) {
      const { crosspost, ear, has_died } = await sell(['sell iPhone 650 ebay craigslist'], dieAt(at));
      expect({ at, jobs: crosspost.accepted.size, endings: ear.endings }).toEqual({ at, jobs: 1, endings: ['done'] });
      expect(ear.reply).toMatch(/^I am posting “iPhone” for \$650 on eBay and Craigslist\./);
      if (!has_died) return;
    }
  });

  it.each(DEATHS)('is asked about, posted, changed and taken back once when killed %s', async (_, dieAt) => {
    const talk = ['sell iPhone', 'sell iPhone 650 ebay', 'sell iPhone 600', 'laptop', 'sell undo'];
    for (let at = 1; ; at++) {
      const { crosspost, ear, has_died } = await sell(talk, dieAt(at));
      const jobs = [...crosspost.accepted.values()];
      expect({ at, endings: ear.endings }).toEqual({ at, endings: ['clarification', 'done', 'done', 'done', 'done'] });
      expect(jobs).toMatchObject([{ listing_spec: { price: 600 }, marketplace_jobs: [{ status: 'cancelled' }] }]);
      if (!has_died) return;
    }
  });

  it('is posted again under the same key when the process dies before it has stored the answer', async () => {
    const { crosspost } = await sell(['sell iPhone 650 ebay'], (process) => {
      const post = process.crosspost.post.bind(process.crosspost);
      process.crosspost.post = async (request, call) => {
        const job = await post(request, call);
        process.life.end();
        process.crosspost.post = post;
        return job;
      };
    });
    expect(crosspost.asked.filter((what) => what === 'post')).toHaveLength(2);
    expect(crosspost.accepted.size).toBe(1);
  });

  it('makes one job when the answer was lost and the user says it again, with another price', async () => {
    const stores = storesToSell();
    const { crosspost } = stores;
    const post = crosspost.post.bind(crosspost);
    crosspost.post = async (request, call) => {
      await post(request, call);
      crosspost.post = post;
      throw new CrosspostUnavailable(new Error('ECONNRESET'));
    };
    const { ear } = await sell(['sell iPhone 650 ebay', 'sell iPhone 600'], () => {}, stores);
    expect([...crosspost.accepted.values()]).toMatchObject([{ listing_spec: { price: 600 } }]);
    expect(ear.reply).toMatch(/cannot reach the marketplaces right now.*I am posting “iPhone” for \$600/);
  });

  it('is in the session, with what of it was posted', async () => {
    const stores = storesToSell();
    await sell(['sell iPhone 650 ebay'], () => {}, stores);
    expect(await stores.sessions.get(OWNER.session_id)).toMatchObject({
      listing_spec: { title: 'iPhone', price: 650 },
      metadata: { posting: { job_id: 'job-1' } },
    });
  });

  it('makes one job when it is stopped while it is being posted, and then posted', async () => {
    const stores = storesToSell();
    const process = new ChatProcess(stores);
    const { crosspost } = stores;
    const post = crosspost.post.bind(crosspost);
    let isReached = () => {};
    const reached = new Promise<void>((resolve) => (isReached = resolve));
    crosspost.post = async (request, call) => {
      await post(request, call);
      crosspost.post = post;
      isReached();
      return new Promise((_, reject) =>
        call.signal.addEventListener('abort', () => reject(call.signal.reason as Error)),
      );
    };
    const ear = new Ear();
    await process.open();
    await process.listen(0, ear);
    await process.say('sell iPhone 650 ebay');
    await reached;
    await process.hub.cancel(OWNER.session_id);
    await ear.turns(1);
    await process.settled();
    await process.say('sell post');
    await ear.turns(2);
    expect(crosspost.accepted.size).toBe(1);
    expect(ear.reply).toMatch(/^I am posting “iPhone” for \$650 on eBay/);
  });
});
