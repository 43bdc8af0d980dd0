import { UndiciJsonHttp } from '../http/undici-json-http.adapter';
import { DESK_LAMP, describeMarketplacePosting } from '../posting/marketplace-posting.contract';
import { type FacebookFake, graphError, startFacebookFake } from './facebook.fake';
import { FacebookPosting } from './facebook.posting';

const never = new AbortController().signal;

function postingTo(fake: FacebookFake): FacebookPosting {
  return new FacebookPosting(
    {
      base_url: `${fake.url}/v25.0`,
      catalog_id: '42',
      access_token: 'token',
      item_link: 'https://talknshop.example/listings/{id}',
      listing_url: 'https://www.facebook.com/marketplace/item/{id}',
    },
    new UndiciJsonHttp(),
  );
}

describeMarketplacePosting(
  'Facebook',
  async () => {
    const fake = await startFacebookFake();
    return {
      posting: postingTo(fake),
      shown: fake.shown,
      drafts: () =>
        [...fake.products.values()].filter(({ data }) => (data as { visibility: string }).visibility === 'staging')
          .length,
      fail: fake.fail,
      sell: fake.sell,
      close: fake.close,
    };
  },
  { refused: { change: {}, pictures: 0, field: undefined }, has_drafts: true },
);

describe('FacebookPosting', () => {
  it.each([
    [4, 400, 'rate_limited'],
    [613, 400, 'rate_limited'],
    [80014, 403, 'rate_limited'],
    [2, 400, 'unavailable'],
    [190, 400, 'unauthorized'],
    [100, 400, 'rejected'],
  ])('reads code %i, whatever the status says', async (code, status, fault) => {
    const { body } = graphError(status, code, '(#1) Something');
    const http = { send: () => Promise.resolve({ status, body }) };
    const posting = new FacebookPosting(
      {
        base_url: 'https://graph.facebook.com/v25.0',
        catalog_id: '42',
        access_token: 't',
        item_link: '',
        listing_url: '',
      },
      http,
    );
    const job = { sku: 'a', keep: () => Promise.resolve(), listing: { spec: DESK_LAMP, picture_urls: [] } };
    await expect(posting.publish(job, never)).rejects.toMatchObject({ fault });
    expect(posting.access).toBe('partner');
  });

  it('stays live, and says so, when a change is refused', async () => {
    const fake = await startFacebookFake();
    const posting = postingTo(fake);
    let memo: string | undefined;
    const keep = (next: string): Promise<void> => Promise.resolve(void (memo = next));
    const listing = { spec: DESK_LAMP, picture_urls: ['https://pictures.example/1.jpg'] };
    const settled = async (): Promise<unknown> => {
      await posting.status({ sku: 'a', memo, keep }, never);
      return posting.status({ sku: 'a', memo, keep }, never);
    };
    await posting.publish({ sku: 'a', memo, keep, listing }, never);
    await settled();
    await posting.update({ sku: 'a', memo, keep, listing: { ...listing, picture_urls: [] } }, never);
    expect(await settled()).toMatchObject({ state: 'live', left_out: [expect.stringContaining('image_link')] });
    await fake.close();
  });
});
