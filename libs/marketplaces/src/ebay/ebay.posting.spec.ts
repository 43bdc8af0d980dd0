import { UndiciJsonHttp } from '../http/undici-json-http.adapter';
import { describeMarketplacePosting } from '../posting/marketplace-posting.contract';
import { EbayPosting } from './ebay.posting';
import { type EbayPostingFake, startEbayPostingFake } from './ebay.posting.fake';

function postingTo(fake: EbayPostingFake): EbayPosting {
  return new EbayPosting(
    {
      base_url: fake.url,
      auth_url: `${fake.url}/identity/v1/oauth2/token`,
      client_id: 'id',
      client_secret: 'secret',
      refresh_token: 'refresh',
      policies: { fulfillment: '1', payment: '2', return: '3' },
      location: { key: 'wh1', address: { postal_code: '94103', country: 'US' } },
      listing_url: 'https://www.ebay.com/itm/{id}',
    },
    new UndiciJsonHttp(),
    () => 0,
  );
}

describeMarketplacePosting(
  'eBay',
  async () => {
    const fake = await startEbayPostingFake();
    return {
      posting: postingTo(fake),
      shown: fake.shown,
      drafts: () => [...fake.offers.values()].filter(({ status }) => status === 'UNPUBLISHED').length,
      fail: fake.fail,
      sell: fake.sell,
      expireTokens: () => fake.valid.clear(),
      close: fake.close,
    };
  },
  { refused: { change: {}, pictures: 0, field: 'media_s3_keys' }, has_drafts: true },
);
