import { MemoryGrantVault } from '../http/grant-vault.port';
import { UndiciJsonHttp } from '../http/undici-json-http.adapter';
import { DESK_LAMP, describeMarketplacePosting } from '../posting/marketplace-posting.contract';
import { FakePictures } from '../testing/pictures.fake';
import { type EtsyFake, startEtsyFake } from './etsy.fake';
import { EtsyPosting } from './etsy.posting';

const never = new AbortController().signal;

function postingTo(fake: EtsyFake, vault = new MemoryGrantVault()): EtsyPosting {
  return new EtsyPosting(
    {
      base_url: `${fake.url}/v3/application`,
      auth_url: `${fake.url}/v3/public/oauth/token`,
      keystring: 'keystring',
      shared_secret: 'shared',
      refresh_token: 'refresh',
      shop_id: '123456',
      shipping_profile_id: '1',
      readiness_state_id: '1',
    },
    new UndiciJsonHttp(),
    new FakePictures(),
    () => 0,
    vault,
  );
}

describeMarketplacePosting(
  'Etsy',
  async () => {
    const fake = await startEtsyFake();
    return {
      posting: postingTo(fake),
      shown: fake.shown,
      drafts: () => [...fake.listings.values()].filter(({ state }) => state === 'draft').length,
      fail: fake.fail,
      sell: fake.sell,
      expireTokens: () => fake.valid.clear(),
      close: fake.close,
    };
  },
  { refused: { change: {}, pictures: 0, field: undefined }, has_drafts: true },
);

describe('EtsyPosting', () => {
  let fake: EtsyFake;
  beforeEach(async () => {
    fake = await startEtsyFake();
  });
  afterEach(() => fake.close());

  const job = (attributes: Record<string, string | number | boolean>) => ({
    sku: 'job-1',
    keep: () => Promise.resolve(),
    listing: {
      spec: { ...DESK_LAMP, title: 'Desk lamp', attributes },
      picture_urls: ['https://pictures.example/a.jpg'],
    },
  });

  it.each([
    [{ handmade: true }, 'i_did', 'made_to_order'],
    [{ vintage: true }, 'someone_else', 'before_2007'],
    [{ year_made: 1984 }, 'someone_else', '1980s'],
    [{ craft_supply: true }, 'someone_else', '2020_2026'],
  ])('says of %j that %s made it, %s', async (attributes, who_made, when_made) => {
    await postingTo(fake).publish(job(attributes), never);
    const form = new URLSearchParams(fake.requests.find(({ url }) => url.endsWith('/shops/123456/listings'))?.body);
    expect([form.get('who_made'), form.get('when_made')]).toEqual([who_made, when_made]);
  });

  it('adds the pictures that were added', async () => {
    let memo: string | undefined;
    const made = { ...job({ handmade: true }), keep: async (text: string) => void (memo = text) };
    await postingTo(fake).publish(made, never);
    const picture_urls = [...made.listing.picture_urls, 'https://pictures.example/b.jpg'];
    await postingTo(fake).update({ ...made, memo, listing: { ...made.listing, picture_urls } }, never);
    expect(fake.shown()).toMatchObject([{ pictures: 2 }]);
  });

  it('gets its tokens in a new process by the refresh token that the one before was given last', async () => {
    const vault = new MemoryGrantVault();
    await postingTo(fake, vault).publish(job({ handmade: true }), never);
    fake.valid.clear();
    await postingTo(fake, vault).status({ ...job({}), memo: '{"listing_id":"900"}' }, never);
    fake.valid.clear();
    const used = { ...job({}), memo: '{"listing_id":"900"}' };
    expect(await postingTo(fake, vault).status(used, never)).toMatchObject({ state: 'live' });
    const spent = postingTo(fake).status(used, never);
    await expect(spent).rejects.toMatchObject({ fault: 'unauthorized' });
  });

  it('says the sku of a draft as soon as there is one', async () => {
    await postingTo(fake).prepare(job({ handmade: true }), never);
    expect([...fake.listings.values()]).toMatchObject([{ state: 'draft', skus: ['job-1'] }]);
  });

  it.each([
    ['its sku', { skus: ['job-1'], tags: ['by the owner'] }],
    ['its tag', { skus: [] }],
  ])('finds a draft whose number was lost by %s', async (_, change) => {
    await postingTo(fake).prepare(job({ handmade: true }), never);
    Object.assign([...fake.listings.values()][0]!, change);
    const found = await postingTo(fake).prepare({ ...job({ handmade: true }), memo: '{"begun":"yes"}' }, never);
    expect(found).toEqual({ state: 'draft', draft_id: '900' });
    expect(fake.listings.size).toBe(1);
  });

  it('asks nobody about what Etsy does not admit', async () => {
    await expect(postingTo(fake).publish(job({}), never)).rejects.toMatchObject({
      fault: 'rejected',
      field: 'attributes',
    });
    expect(fake.requests).toEqual([]);
  });
});
