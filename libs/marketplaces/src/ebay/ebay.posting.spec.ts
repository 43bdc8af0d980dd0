import type { JsonHttp } from '../http/json-http.port';
import { UndiciJsonHttp } from '../http/undici-json-http.adapter';
import { DESK_LAMP, describeMarketplacePosting } from '../posting/marketplace-posting.contract';
import { EbayPosting } from './ebay.posting';
import { ebayError } from './ebay.fake';
import { type EbayPostingFake, startEbayPostingFake } from './ebay.posting.fake';

function postingTo(
  fake: EbayPostingFake,
  http: JsonHttp = new UndiciJsonHttp(),
  now: () => number = () => 0,
): EbayPosting {
  return new EbayPosting(fake.config, http, now);
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

describe('EbayPosting', () => {
  let fake: EbayPostingFake;
  const never = new AbortController().signal;
  const picture_urls = ['https://pictures.example/lamp.jpg'];
  const jobOf = (change: Partial<typeof DESK_LAMP> = {}, quantity?: number) => ({
    sku: 'job-1',
    keep: () => Promise.resolve(),
    listing: { spec: { ...DESK_LAMP, ...change }, picture_urls, quantity },
  });
  const sent = (part: string): unknown =>
    JSON.parse(fake.requests.findLast(({ method, url }) => method !== 'GET' && url.includes(part))?.body ?? '{}');

  beforeEach(async () => {
    fake = await startEbayPostingFake();
  });
  afterEach(() => fake.close());

  it('mints one token for many calls', async () => {
    const posting = postingTo(fake);
    await posting.publish(jobOf(), never);
    await posting.withdraw(jobOf(), never);
    expect(fake.requests.filter(({ body }) => body.includes('grant_type=refresh_token'))).toHaveLength(1);
  });

  it('takes up an offer that was made meanwhile (25002)', async () => {
    const posting = postingTo(fake);
    await Promise.all([posting.publish(jobOf(), never), posting.publish(jobOf(), never)]);
    expect(fake.offers.size).toBe(1);
    expect(fake.shown()).toHaveLength(1);
  });

  it.each([
    ['good', 'lamps', 'USED_EXCELLENT', 'Used, in good condition'],
    ['fair', 'lamps', 'USED_EXCELLENT', 'Used, in fair condition: it shows signs of wear'],
    ['fair', 'books', 'USED_ACCEPTABLE', 'Used, in fair condition: it shows signs of wear'],
    ['like_new', 'books', 'LIKE_NEW', 'Like new'],
    ['new', 'lamps', 'NEW', undefined],
    ['refurbished', 'lamps', 'SELLER_REFURBISHED', 'Refurbished'],
  ] as const)('writes %s %s as %s', async (condition, category, name, words) => {
    await postingTo(fake).publish(jobOf({ condition, category, title: 'Thing' }), never);
    expect(sent('/inventory_item/')).toMatchObject({ condition: name });
    expect((sent('/inventory_item/') as { conditionDescription?: string }).conditionDescription).toBe(words);
  });

  it('names facts as eBay does', async () => {
    await postingTo(fake).publish(jobOf({ attributes: { brand: 'Lumen', storage_gb: 128, tags: ['a', 'b'] } }), never);
    expect(sent('/inventory_item/')).toMatchObject({
      product: { brand: 'Lumen', aspects: { Brand: ['Lumen'], 'Storage Capacity': ['128 GB'], Tags: ['a', 'b'] } },
    });
  });

  it.each([
    [25025, 'unavailable'],
    [25001, 'unavailable'],
    [25026, 'rejected'],
    [99999, 'rejected'],
  ])('reads error %i at whatever status', async (errorId, fault) => {
    const { body } = ebayError(400, errorId, 'API_INVENTORY', 'A user error has occurred.');
    const http = {
      send: ({ url }: { url: string }) =>
        Promise.resolve(
          url.includes('token')
            ? { status: 200, body: { access_token: 't', expires_in: 7200 } }
            : { status: 400, body },
        ),
    };
    const error = await postingTo(fake, http)
      .publish(jobOf(), never)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ fault, ...(fault === 'rejected' && { reason: expect.stringMatching(/eBay.*\.$/) }) });
  });

  it('stays live while some are left', async () => {
    const posting = postingTo(fake);
    await posting.publish(jobOf({}, 3), never);
    const [offer] = [...fake.offers.values()];
    offer!.listing!.soldQuantity = 1;
    expect(await posting.status(jobOf(), never)).toMatchObject({ state: 'live' });
  });

  it('is ended, not sold, when it is withdrawn while some are left', async () => {
    const posting = postingTo(fake);
    await posting.publish(jobOf({}, 3), never);
    const [offer] = [...fake.offers.values()];
    offer!.listing = { ...offer!.listing!, listingStatus: 'ENDED', soldQuantity: 1 };
    offer!.status = 'UNPUBLISHED';
    expect(await posting.status(jobOf(), never)).toMatchObject({ state: 'ended' });
  });

  describe('what a category requires', () => {
    const SHOES = '15709';
    const sneakers = (attributes: Record<string, string | number>) =>
      jobOf({ title: 'Running sneakers, hardly worn', category: 'shoes', attributes });
    const lookUps = () => fake.requests.filter(({ url }) => url.includes('get_item_aspects_for_category')).length;

    beforeEach(() => {
      fake.required.set(SHOES, { Brand: ['Nike', 'New Balance'], 'US Shoe Size': ['10'] });
    });

    it('is named all at once where the listing does not say it, before eBay is told anything', async () => {
      const error = await postingTo(fake)
        .prepare(sneakers({}), never)
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        ...{ fault: 'rejected', retriable: false, field: 'attributes' },
        reason: 'eBay needs facts that the listing does not give: Brand, US Shoe Size.',
        violations: [
          {
            ...{ marketplace: 'ebay', rule: 'aspect_missing', field: 'attributes', is_blocking: true },
            message: 'eBay needs the fact “Brand” in this category, such as Nike.',
          },
          { message: 'eBay needs the fact “US Shoe Size” in this category, such as 10.' },
        ],
      });
      expect(fake.items.size).toBe(0);
    });

    it('is among the rules from then on, without asking again', async () => {
      const posting = postingTo(fake);
      expect(posting.validate(sneakers({}).listing)).toEqual([
        expect.objectContaining({ rule: 'brand_missing', is_blocking: false }),
      ]);
      await posting.prepare(sneakers({}), never).catch(() => undefined);
      const rules = posting.validate(sneakers({ brand: 'Nike' }).listing).map(({ rule, message }) => [rule, message]);
      expect(rules).toEqual([['aspect_missing', expect.stringContaining('US Shoe Size')]]);
      await posting.publish(sneakers({ brand: 'Nike', size: 10 }), never);
      expect(lookUps()).toBe(1);
    });

    it('is asked for again after a day', async () => {
      let now = 0;
      const posting = postingTo(fake, undefined, () => now);
      await posting.publish(sneakers({ brand: 'Nike', size: 10 }), never);
      now = 24 * 3_600_000;
      await posting.update(sneakers({ brand: 'Nike', size: 11 }), never);
      expect(lookUps()).toBe(2);
    });

    it.each([
      ['by its name in this category', { brand: 'Nike', size: 10 }, '', { Brand: ['Nike'], 'US Shoe Size': ['10'] }],
      ['in the title', { shoe_size: 9 }, 'New Balance 990', { Brand: ['New Balance'], 'US Shoe Size': ['9'] }],
      ['by a line everybody knows', { size: 9 }, 'Fitbit sneakers', { Brand: ['Fitbit'], 'US Shoe Size': ['9'] }],
    ] as const)('is told where the listing says it %s', async (_, attributes, title, aspects) => {
      const { listing } = sneakers(attributes);
      const spec = { ...listing.spec, ...(title && { title, category: 'shoes' }) };
      await postingTo(fake).publish({ ...sneakers({}), listing: { ...listing, spec } }, never);
      expect(sent('/inventory_item/')).toMatchObject({ product: { aspects } });
      expect(fake.shown()).toHaveLength(1);
    });

    it('is left to eBay where it cannot be asked, and then said in the same words', async () => {
      const real = new UndiciJsonHttp();
      const http: JsonHttp = {
        send: (request, signal) =>
          request.url.includes('/taxonomy/')
            ? Promise.resolve({ status: 503, body: undefined })
            : real.send(request, signal),
      };
      const error = await postingTo(fake, http)
        .publish(sneakers({ brand: 'Nike' }), never)
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        ...{ fault: 'rejected', field: 'attributes' },
        reason: 'eBay needs facts that the listing does not give: US Shoe Size.',
      });
    });
  });
});
