import { createPostings, type MarketplacePosting } from '@talknshop/marketplaces';
import { FakePictures, startEbayPostingFake, startEtsyFake, type VendorFake } from '@talknshop/marketplaces/testing';
import { A_PHONE } from '@talknshop/aws/testing';
import { PostingWorld } from '../testing/posting-world';

type Fake = VendorFake & { valid: Set<string>; shown(): unknown[] };

interface Vendor {
  fake: Fake;
  adapter: MarketplacePosting;
}

const VENDORS: ['ebay' | 'etsy', () => Promise<Vendor>][] = [
  ['ebay', startEbay],
  ['etsy', startEtsy],
];

/** Mints, that are not refused here: a token that nobody gives out is another story. */
const isMint = ({ url }: { url: string }) => url.endsWith('/token');

describe.each(VENDORS)('a worker whose token %s refuses', (marketplace, start) => {
  let vendor: Vendor;
  let world: PostingWorld;

  const open = async () => {
    vendor = await start();
    world = new PostingWorld({ [marketplace]: vendor.adapter });
  };
  const post = async () => {
    const attributes = { brand: 'Apple', handmade: true };
    await world.post({ listing_spec: { ...A_PHONE, attributes, target_marketplaces: [marketplace] } });
    await world.run();
  };
  const mints = () => vendor.fake.requests.filter(isMint).length;

  beforeEach(open);
  afterEach(() => vendor.fake.close());

  it('renews it once and repeats the call, wherever in the job that is', async () => {
    await post();
    const usual_mints = mints(); // one for each kind of token the marketplace has
    const calls = vendor.fake.requests.map((request, index) => (isMint(request) ? 0 : index + 1)).filter(Boolean);
    expect(calls.length).toBeGreaterThan(3);
    for (const nth of calls) {
      await vendor.fake.close();
      await open();
      vendor.fake.fail({ status: 401 }, nth);
      await post();
      expect([nth, (await world.posting(marketplace)).status, mints()]).toEqual([nth, 'live', usual_mints + 1]);
      expect(vendor.fake.shown()).toHaveLength(1);
      expect((await world.posting(marketplace)).attempts).toBe(0);
    }
  });

  it('gives up at once when the new one is refused too, and says why', async () => {
    vendor.fake.valid.has = () => false;
    await post();
    expect(await world.posting(marketplace)).toMatchObject({
      status: 'failed',
      retriable: false,
      reason: expect.stringMatching(/does not accept our credentials\.$/),
    });
    expect([vendor.fake.requests.length, mints()]).toEqual([4, 2]);
  });
});

async function startEbay(): Promise<Vendor> {
  const fake = await startEbayPostingFake();
  const [adapter] = createPostings({ ebay: fake.config }, { now: () => 0 });
  return { fake, adapter: adapter! };
}

async function startEtsy(): Promise<Vendor> {
  const fake = await startEtsyFake();
  const config = {
    ...{ base_url: `${fake.url}/v3/application`, auth_url: `${fake.url}/v3/public/oauth/token` },
    ...{ keystring: 'keystring', shared_secret: 'shared', refresh_token: 'refresh', shop_id: '123456' },
    ...{ shipping_profile_id: '1', readiness_state_id: '1' },
  };
  const [adapter] = createPostings({ etsy: config }, { now: () => 0, pictures: new FakePictures() });
  return { fake, adapter: adapter! };
}
