import { UndiciJsonHttp } from '../http/undici-json-http.adapter';
import { DESK_LAMP, describeMarketplacePosting } from '../posting/marketplace-posting.contract';
import { FakePictures } from '../testing/pictures.fake';
import { CraigslistPosting } from './craigslist.posting';
import { type CraigslistFake, startCraigslistFake } from './craigslist.fake';

const never = new AbortController().signal;

function postingTo(fake: CraigslistFake, password = 'password'): CraigslistPosting {
  return new CraigslistPosting(
    {
      base_url: fake.url,
      manage_url: fake.url,
      username: 'user',
      password,
      account_id: '14',
      area: 'sfo',
      postal: '94103',
      reply_email: 'seller@talknshop.example',
      listing_url: 'https://{area}.craigslist.org/{category}/{id}.html',
    },
    new UndiciJsonHttp(),
    new FakePictures(),
    () => 0,
  );
}

describeMarketplacePosting(
  'Craigslist',
  async () => {
    const fake = await startCraigslistFake();
    return {
      posting: postingTo(fake),
      shown: fake.shown,
      drafts: () => 0,
      fail: fake.fail,
      expireTokens: () => fake.valid.clear(),
      close: fake.close,
    };
  },
  { refused: { change: { price: 999_999_999 }, field: undefined }, has_drafts: false },
);

describe('CraigslistPosting', () => {
  let fake: CraigslistFake;
  const job = {
    sku: 'job-1',
    keep: () => Promise.resolve(),
    listing: { spec: DESK_LAMP, picture_urls: ['https://pictures.example/a.png', 'https://pictures.example/b.jpg'] },
  };

  beforeEach(async () => {
    fake = await startCraigslistFake();
  });
  afterEach(() => fake.close());

  it.each([
    ['NOT_VALID', 'rejected'],
    ['INSUFFICIENT_BLOCKS', 'rejected'],
    ['CREDIT_LIMIT_REACHED', 'rejected'],
    ['CREDIT_CARD_ERROR', 'rejected'],
    ['FAILED', 'unavailable'],
  ])('is not deceived by a 200 that says %s', async (outcome, fault) => {
    fake.outcome = outcome;
    await expect(postingTo(fake).publish(job, never)).rejects.toMatchObject({ fault });
  });

  it('is unauthorized with a wrong password', async () => {
    await expect(postingTo(fake, 'wrong"/>').publish(job, never)).rejects.toMatchObject({ fault: 'unauthorized' });
  });

  it('leaves out pictures that are no JPEG, and says so', async () => {
    const live = await postingTo(fake).publish(job, never);
    expect(live).toMatchObject({ state: 'live', left_out: ['Craigslist takes JPEG pictures only: 1 left out'] });
    expect(fake.shown()).toMatchObject([{ pictures: 1 }]);
  });

  it('says of pictures that were added that they are not shown', async () => {
    let memo: string | undefined;
    const kept = { ...job, keep: async (text: string) => void (memo = text) };
    await postingTo(fake).publish(kept, never);
    const listing = { ...job.listing, picture_urls: [...job.listing.picture_urls, 'https://pictures.example/c.jpg'] };
    const live = await postingTo(fake).update({ ...kept, memo, listing }, never);
    expect(live).toMatchObject({ left_out: ['Craigslist does not change the pictures once posted'] });
  });

  it('says in the text how many there are', async () => {
    await postingTo(fake).publish({ ...job, listing: { ...job.listing, spec: { ...DESK_LAMP, quantity: 3 } } }, never);
    expect(fake.shown()).toMatchObject([
      { description: expect.stringContaining('3 available; the price is for each') },
    ]);
  });

  it('links to the page in its area and category', async () => {
    const live = await postingTo(fake).publish(job, never);
    expect(live).toMatchObject({ link: 'https://sfo.craigslist.org/hsh/7000000.html' });
  });

  it('takes no second step when it cannot remember the first', async () => {
    const keep = (): Promise<void> => Promise.reject(new Error('not kept'));
    await expect(postingTo(fake).publish({ ...job, keep }, never)).rejects.toThrow('not kept');
    expect(fake.shown()).toEqual([]);
  });

  describe('whose reply was lost, among others that were posted since', () => {
    const begun = JSON.stringify({ title: DESK_LAMP.title, category: 'hsh' });

    beforeEach(async () => {
      await postingTo(fake).publish(job, never);
    });

    it.each([
      ['of other names', (n: number) => `Another thing ${n}`],
      ['whose names go on where its own ends', (n: number) => `${DESK_LAMP.title}, number ${n}`],
    ])('is found by one look at it among a thousand %s', async (_, titleOf) => {
      addOthers(1_000, titleOf);
      fake.requests.length = 0;
      expect(await postingTo(fake).status({ ...job, memo: begun }, never)).toMatchObject({ state: 'live' });
      expect(fake.requests.filter(({ url }) => url.endsWith('/body'))).toHaveLength(1);
    });

    it('is found where titles are not told', async () => {
      fake.tells_titles = false;
      addOthers(10, (n) => `Another thing ${n}`);
      expect(await postingTo(fake).status({ ...job, memo: begun }, never)).toMatchObject({ state: 'live' });
    });

    it('is not posted again where there are too many to be sure that it is not there', async () => {
      addOthers(100, () => DESK_LAMP.title);
      await expect(postingTo(fake).publish({ ...job, memo: begun }, never)).rejects.toMatchObject({
        fault: 'unavailable',
      });
      expect(fake.postings.size).toBe(101);
    });
  });

  function addOthers(count: number, titleOf: (n: number) => string): void {
    for (let n = 1; n <= count; n += 1) {
      const other = { title: titleOf(n), body: 'another', price: '1', pictures: 0, status: 'active' as const };
      fake.postings.set(String(8_000_000 + n), { id: String(8_000_000 + n), ...other });
    }
  }
});
