import {
  type CrosspostJob,
  emptyRequirement,
  endsTurn,
  type ListingSpec,
  type PostingMarketplace,
} from '@talknshop/contracts';
import { CrosspostRefused, CrosspostUnavailable } from '../../clients/crosspost.port';
import { BuyerDesk, aFile } from '../testing/buyer-desk';
import { aListing } from '../testing/a-listing';
import { aJob, aMarketplaceJob } from '../testing/fake-crosspost';
import type { KeptSale } from './posting';

let desk: BuyerDesk;

beforeEach(() => {
  desk = new BuyerDesk();
});

/** A conversation in which this is for sale. */
function selling(sale: KeptSale): void {
  desk.conversations.opening = { ...desk.conversations.opening, ...sale };
}

async function posted(): Promise<void> {
  const listing_spec = aListing();
  const call = { signal: new AbortController().signal, idempotency_key: 'k' };
  const job = await desk.crosspost.post({ listing_spec, user_id: 'u', session_id: 's' }, call);
  desk.crosspost.asked.length = 0;
  selling({ listing: listing_spec, posting: { key: 'k', listing_spec, job_id: job.job_id } });
}

const endings = () => desk.said.map(({ type }) => type).filter(endsTurn);
/** What was asked of the cross-poster beside what there is. */
const asked = () => desk.crosspost.asked.filter((what) => what !== 'jobs');
const kept = () => desk.conversations.kept.at(-1)?.sale;

describe('the seller flow', () => {
  it('posts at once what names its price and its marketplaces, and says where and for how long it can be undone', async () => {
    expect(await desk.say('sell iPhone 650 ebay craigslist')).toMatchObject({ status: 'completed' });
    expect(desk.nodes).toEqual([
      'ParseInput',
      'NeedMediaOps',
      'BuildOrUpdateRequirementSpec',
      'BuildOrUpdateListingSpec',
      'ValidateListingInputs',
      'NeedClarify',
      'CrosspostDispatch',
      'NotifyClient',
      'Done',
    ]);
    expect(desk.reply).toMatch(/^I am posting “iPhone” for \$650 on eBay and Craigslist\./);
    expect(desk.reply).toMatch(/first 30 seconds: say “undo”/);
    expect([...desk.crosspost.accepted.values()]).toMatchObject([
      { listing_spec: { title: 'iPhone', price: 650, target_marketplaces: ['ebay', 'craigslist'] }, user_id: 'u' },
    ]);
  });

  it('tells the listing and its job before the reply', async () => {
    await desk.say('sell iPhone 650 ebay');
    const told = desk.said.map(({ type }) => type).filter((type) => type !== 'progress' && type !== 'token');
    expect(told).toEqual(['listing', 'job_update', 'done']);
    expect(desk.events('listing')).toMatchObject([{ data: { listing_spec: { title: 'iPhone', condition: 'good' } } }]);
    expect(desk.events('job_update')).toMatchObject([{ data: { job_id: 'job-1', status: 'created' } }]);
  });

  it('owns up to the condition it assumed, and keeps only what was said', async () => {
    await desk.say('sell iPhone 650');
    expect(desk.reply).toMatch(/did not say what condition it is in, so I put “good”/);
    expect(kept()?.listing).not.toHaveProperty('condition');
  });

  it('asks for the item, then for the price, then shows the listing without posting it', async () => {
    await desk.say('sell');
    expect(desk.said.at(-1)).toMatchObject({ type: 'clarification', data: { question: 'What do you want to sell?' } });
    await desk.answer('sell iPhone');
    expect(desk.said.at(-1)).toMatchObject({ data: { question: 'What do you ask for “iPhone”?' } });
    expect(kept()).toMatchObject({ listing: { title: 'iPhone' } });
    expect(await desk.answer('sell iPhone 650')).toMatchObject({ status: 'completed' });
    expect(desk.reply).toMatch(/^Here is your listing: “iPhone” for \$650\./);
    expect(desk.reply).toMatch(
      /It can go on eBay, Craigslist, Facebook Marketplace, Poshmark and Etsy\. Nothing is posted yet/,
    );
    expect(asked()).toEqual(['preview']);
    expect(endings()).toEqual(['clarification', 'clarification', 'done']);
  });

  it('asks twice at most, then keeps what it knows', async () => {
    await desk.say('sell iPhone');
    await desk.answer('sell');
    expect(await desk.answer('sell')).toMatchObject({ status: 'completed' });
    expect(desk.reply).toMatch(/still do not know what you ask for “iPhone”\. Your listing is kept/);
    expect(kept()).toMatchObject({ listing: { title: 'iPhone' } });
  });

  it('posts what was shown when it is told where', async () => {
    selling({ listing: { title: 'Trek 820', price: 90 } });
    await desk.say('sell Trek 90 craigslist');
    expect(desk.reply).toMatch(/^I am posting “Trek” for \$90 on Craigslist\./);
  });

  it('does not post what nowhere was named for, however it is agreed to', async () => {
    selling({ listing: { title: 'Trek 820', price: 90 } });
    await desk.say('sell post');
    expect(desk.crosspost.accepted.size).toBe(0);
    expect(desk.reply).toMatch(/Nothing is posted yet/);
  });

  it('leaves out a marketplace that refuses the listing, and says why', async () => {
    desk.crosspost.violations.set('ebay', [
      {
        marketplace: 'ebay',
        rule: 'pictures_too_few',
        field: 'media_s3_keys',
        message: 'eBay needs at least one picture.',
        is_blocking: true,
      },
    ]);
    await desk.say('sell iPhone 650 ebay craigslist');
    expect(desk.reply).toMatch(/on Craigslist\. .*eBay needs at least one picture\./);
    expect(desk.events('listing')).toMatchObject([
      { data: { warnings: expect.arrayContaining(['eBay needs at least one picture.']) } },
    ]);
    expect([...desk.crosspost.accepted.values()]).toMatchObject([
      { listing_spec: { target_marketplaces: ['craigslist'] } },
    ]);
  });

  it('posts nothing where every marketplace refuses the listing', async () => {
    const rule = { marketplace: 'ebay' as const, rule: 'price_too_low', field: 'price', is_blocking: true };
    desk.crosspost.violations.set('ebay', [{ ...rule, message: 'eBay takes prices from $0.99.' }]);
    await desk.say('sell pen 0.5 ebay');
    expect(desk.crosspost.accepted.size).toBe(0);
    expect(desk.reply).toMatch(/eBay takes prices from \$0\.99\. Nothing is posted yet/);
  });

  it('takes the pictures of a message into the listing', async () => {
    desk.media.labels.set('photo', []);
    await desk.say('sell iPhone 650 ebay', [aFile('image', 'photo')]);
    expect(kept()).toMatchObject({ listing: { media_s3_keys: ['photo'] } });
  });
});

describe('a posted listing', () => {
  beforeEach(posted);

  it.each([
    ['sell Trek 80', { price: 80 }],
    ['sell Domane 90', { title: 'Domane' }],
    ['sell Trek poshmark', { target_marketplaces: ['ebay', 'poshmark'] }],
  ])('is changed everywhere by “%s”', async (message, change) => {
    await desk.say(message);
    expect(asked()).toEqual(['preview', 'edit']);
    expect([...desk.crosspost.accepted.values()]).toMatchObject([{ listing_spec: change }]);
    expect(desk.reply).toMatch(/^I am changing it everywhere/);
  });

  it('is taken off one marketplace, and stays on the others', async () => {
    await desk.say('sell Trek poshmark');
    selling(kept()!);
    const second = new BuyerDesk(desk);
    await second.say('sell off ebay');
    expect(asked().slice(-2)).toEqual(['preview', 'takeOff ebay']);
    expect(second.reply).toMatch(
      /^I am taking it off eBay; the others keep it\. “Trek” for \$90: taken back .* on eBay/,
    );
    expect(second.conversations.kept.at(-1)?.sale).toMatchObject({
      posting: { listing_spec: { target_marketplaces: ['poshmark'] } },
    });
  });

  it('is a draft again when it is taken off the last marketplace', async () => {
    await desk.say('sell off ebay');
    expect(asked()).toEqual(['preview', 'takeOff ebay']);
    expect(desk.reply).toMatch(/^“Trek 820” for \$90 is taken back before anybody saw it on eBay\./);
    expect(kept()).toEqual({ listing: expect.objectContaining({ title: 'Trek 820', target_marketplaces: [] }) });
  });

  it('gets the pictures of a message that says nothing', async () => {
    desk.understanding.understand = async ({ listing = {} }) => ({
      intent: 'sell',
      requirement: emptyRequirement(),
      sale: { listing, named: '' },
    });
    await desk.say('', [aFile('image', 'back.jpg')]);
    expect([...desk.crosspost.accepted.values()]).toMatchObject([{ listing_spec: { media_s3_keys: ['back.jpg'] } }]);
    expect(desk.reply).toMatch(/I am changing it everywhere to “Trek 820” for \$90, with 1 picture: /);
  });

  it('tells of a condition that changed', async () => {
    desk.understanding.understand = async ({ listing }) => ({
      intent: 'sell',
      requirement: emptyRequirement(),
      sale: { listing: { ...listing, condition: 'like_new', quantity: 3 }, named: '' },
    });
    await desk.say('it is like new, and I have 3');
    expect(desk.reply).toMatch(/to “Trek 820” for \$90 each, 3 of them, in like new condition: /);
  });

  it('cannot be made all or nothing any more, and that is said', async () => {
    await desk.say('sell all');
    expect(desk.reply).toMatch(/I cannot change whether it goes up everywhere or nowhere once it is posted/);
  });

  it('is not spoken of as unposted by talk that changes nothing', async () => {
    await desk.say('sell');
    expect(desk.reply).toMatch(/^“Trek 820” for \$90 is posted already\./);
  });

  it('is not posted again, nor changed, by words that change nothing', async () => {
    await desk.say('sell post');
    expect(asked()).toEqual(['preview']);
    expect(desk.reply).toMatch(/is posted already/);
  });

  it('is not added to a marketplace that refuses it, and says why', async () => {
    const rule = {
      marketplace: 'poshmark' as const,
      rule: 'pictures_too_few',
      field: 'media_s3_keys',
      is_blocking: true,
    };
    desk.crosspost.violations.set('poshmark', [{ ...rule, message: 'Poshmark needs at least one picture.' }]);
    await desk.say('sell Trek poshmark');
    expect(desk.reply).toMatch(/Poshmark needs at least one picture\./);
    expect([...desk.crosspost.accepted.values()]).toMatchObject([{ listing_spec: { target_marketplaces: ['ebay'] } }]);
  });

  it('is posted anew when it had come to its end', async () => {
    desk.crosspost.setAll('job-1', 'withdrawn');
    await desk.say('sell post');
    expect([...desk.crosspost.accepted.keys()]).toEqual(['k', 'run:CrosspostDispatch:1']);
    expect(kept()).toMatchObject({ posting: { job_id: 'job-2' } });
  });

  it('that had come to its end is not changed, and can be posted anew', async () => {
    desk.crosspost.edit = () =>
      Promise.reject(new CrosspostRefused('already_over', ['It was sold on eBay.'], new Error('409')));
    await desk.say('sell Trek 80');
    expect(desk.reply).toMatch(/^That cannot be done: It was sold on eBay\./);
    expect(kept()).toEqual({ listing: expect.objectContaining({ price: 80 }) });
  });

  it('is taken down, and kept as a draft', async () => {
    await desk.say('sell undo');
    expect(desk.reply).toMatch(/^“Trek 820” for \$90 is taken back before anybody saw it on eBay\./);
    expect(kept()).toEqual({ listing: expect.objectContaining({ title: 'Trek 820', target_marketplaces: [] }) });
  });

  it('is not tried again where nothing failed', async () => {
    desk.crosspost.setAll('job-1', 'live');
    await desk.say('sell retry');
    expect(asked()).toEqual([]);
    expect(desk.reply).toMatch(/live on eBay/);
  });

  it('is tried again where it failed', async () => {
    desk.crosspost.setAll('job-1', 'failed');
    await desk.say('sell retry');
    expect(asked()).toEqual(['retry']);
    expect(desk.reply).toMatch(/^I am trying again\./);
  });

  it('is told of when it is asked after', async () => {
    desk.crosspost.setAll('job-1', 'live');
    await desk.say('status');
    expect(desk.nodes).toEqual([
      'ParseInput',
      'NeedMediaOps',
      'BuildOrUpdateRequirementSpec',
      'ReconcileStatus',
      'NotifyClient',
      'Done',
    ]);
    expect(desk.reply).toBe('“Trek 820” for $90: live on eBay.');
    expect(desk.events('job_update')).toHaveLength(1);
  });

  it('leaves room for a search, and is there after it', async () => {
    await desk.say('laptop');
    expect(desk.events('results')).toHaveLength(1);
    expect(kept()).toMatchObject({ posting: { job_id: 'job-1' } });
  });
});

describe('all or nothing', () => {
  const sale = () => ({ listing: aListing({ target_marketplaces: ['ebay', 'etsy'] }) });

  it('is asked of the cross-poster, and said', async () => {
    selling(sale());
    await desk.say('sell all');
    expect([...desk.crosspost.accepted.values()]).toMatchObject([{ mode: 'all_or_nothing' }]);
    expect(desk.reply).toMatch(/It goes up on all of them or on none/);
    expect(kept()).toMatchObject({ mode: 'all_or_nothing', posting: { mode: 'all_or_nothing' } });
  });

  it('posts nothing where one of the marketplaces refuses the listing', async () => {
    const rule = { marketplace: 'etsy' as const, rule: 'goods_not_admitted', field: 'attributes', is_blocking: true };
    desk.crosspost.violations.set('etsy', [{ ...rule, message: 'Etsy takes no bikes.' }]);
    selling(sale());
    await desk.say('sell all');
    expect(desk.crosspost.accepted.size).toBe(0);
    expect(desk.reply).toMatch(
      /Etsy takes no bikes\. You want it on all of them or on none; say “post it wherever it works”/,
    );
  });

  it('holds until something else is said, and not for another thing', async () => {
    selling({ ...sale(), mode: 'all_or_nothing' });
    await desk.say('sell post');
    expect([...desk.crosspost.accepted.values()]).toMatchObject([{ mode: 'all_or_nothing' }]);
  });
});

describe('what is posted by hand', () => {
  const waiting = (...places: PostingMarketplace[]) => {
    const marketplace_jobs = places.map((place) =>
      aMarketplaceJob(place, { status: 'needs_user', access: 'assisted' }),
    );
    const job = aJob({ user_id: 'u', listing_spec: aListing({ target_marketplaces: places }), marketplace_jobs });
    desk.crosspost.accepted.set('k', job);
    selling({ listing: job.listing_spec, posting: { key: 'k', listing_spec: job.listing_spec, job_id: job.job_id } });
  };

  it('is noted as posted, with its link', async () => {
    waiting('poshmark');
    await desk.say('sell did poshmark https://poshmark.com/listing/1');
    expect(asked()).toEqual(['doneByHand poshmark']);
    expect(desk.reply).toBe('Thank you, I have noted it. “Trek 820” for $90 is live on Poshmark.');
    expect(desk.events('job_update')).toHaveLength(1);
  });

  it('need not be named where it is the only one', async () => {
    waiting('poshmark');
    await desk.say('sell did');
    expect(desk.reply).toMatch(/is live on Poshmark\.$/);
  });

  it('has to be named where it is one of several', async () => {
    waiting('poshmark', 'etsy');
    await desk.say('sell did');
    expect(desk.reply).toMatch(/^On which one\? It waits for you on Poshmark and Etsy/);
  });

  it('is nothing where the marketplace does it by itself', async () => {
    waiting('poshmark');
    await desk.say('sell did ebay');
    expect(asked()).toEqual([]);
    expect(desk.reply).toMatch(/^Nothing on eBay waits for you\. “Trek 820” for \$90: ready for you to post by hand/);
  });

  it('keeps the listing when it was noted already', async () => {
    waiting('poshmark');
    desk.crosspost.doneByHand = () =>
      Promise.reject(new CrosspostRefused('already_over', ['Nothing is left for you to do there.'], new Error('409')));
    await desk.say('sell did poshmark');
    expect(kept()).toMatchObject({ posting: { job_id: 'job-1' } });
  });

  it('is asked for again in a moment when the cross-poster does not answer', async () => {
    waiting('poshmark');
    desk.crosspost.outage = new CrosspostUnavailable(new Error('ECONNREFUSED'));
    await desk.say('sell did poshmark');
    expect(desk.reply).toMatch(/have not noted that/);
  });
});

describe('what was sold', () => {
  const onSale = (places: PostingMarketplace[], overrides: Partial<ListingSpec> = {}, key = 'k') => {
    const listing_spec = aListing({ target_marketplaces: places, ...overrides });
    const marketplace_jobs = places.map((place) => aMarketplaceJob(place, { status: 'live' }));
    const job = aJob({ user_id: 'u', session_id: 's', job_id: `job-${key}`, listing_spec, marketplace_jobs });
    desk.crosspost.accepted.set(key, job);
    return job;
  };
  const selling = ({ job_id, listing_spec }: CrosspostJob) => {
    const sale = { listing: listing_spec, posting: { key: 'k', listing_spec, job_id } };
    desk.conversations.opening = { ...desk.conversations.opening, ...sale };
  };

  it('goes from the other marketplaces, and the conversation is done with it', async () => {
    selling(onSale(['ebay', 'craigslist', 'poshmark']));
    await desk.say('sell sold poshmark');
    expect(asked()).toEqual(['sold poshmark']);
    expect(desk.reply).toBe(
      'Congratulations! I have noted that “Trek 820” for $90 was sold on Poshmark, and am taking it down from eBay and Craigslist.',
    );
    expect(desk.events('job_update')).toHaveLength(1);
    expect(kept()?.posting).toBeUndefined();
  });

  it('leaves one less of several, and says how to put that right', async () => {
    selling(onSale(['ebay', 'craigslist'], { quantity: 3 }));
    await desk.say('sell sold ebay');
    expect(desk.reply).toMatch(/one “Trek 820” for \$90 was sold on eBay: 2 are left, .*“there are 2 left”\.$/);
    expect(kept()).toMatchObject({ listing: { quantity: 2 }, posting: { listing_spec: { quantity: 2 } } });
  });

  it('has to be taken down by hand where only its user can', async () => {
    const job = onSale(['ebay', 'poshmark']);
    desk.crosspost.sold = async () => ({
      ...job,
      marketplace_jobs: [
        aMarketplaceJob('ebay', { status: 'sold' }),
        aMarketplaceJob('poshmark', { status: 'needs_user', access: 'assisted' }),
      ],
    });
    selling(job);
    await desk.say('sell sold ebay');
    expect(desk.reply).toMatch(/was sold on eBay\. Please take it down from Poshmark yourself/);
  });

  it('need not be said where, of a listing that is on one marketplace', async () => {
    selling(onSale(['ebay']));
    await desk.say('sell sold');
    expect(desk.reply).toMatch(/was sold on eBay\.$/);
  });

  it('has to be said where, of one that is on several', async () => {
    selling(onSale(['ebay', 'craigslist']));
    await desk.say('sell sold');
    expect(asked()).toEqual([]);
    expect(desk.reply).toMatch(
      /^On which one was it sold\? It is on eBay and Craigslist: say for example “it sold on eBay”/,
    );
  });

  it.each([
    ['somewhere else', 'mercari', /^I look after no listings there, so I have changed nothing\. .*“take it down”/],
    ['where it is not', 'etsy', /^“Trek 820” for \$90 was not posted on Etsy, so I have changed nothing\./],
  ])('%s changes nothing', async (_, place, words) => {
    selling(onSale(['ebay']));
    await desk.say(`sell sold ${place}`);
    expect(asked()).toEqual([]);
    expect(desk.reply).toMatch(words);
  });

  it('is the only listing there, of several', async () => {
    onSale(['ebay'], { title: 'Oak desk' }, 'k1');
    onSale(['poshmark'], { title: 'Wool scarf' }, 'k2');
    await desk.say('sell sold poshmark');
    expect(desk.reply).toMatch(/“Wool scarf” for \$90 was sold on Poshmark\.$/);
  });

  it('is asked for where several listings are there', async () => {
    onSale(['ebay'], { title: 'Oak desk' }, 'k1');
    onSale(['ebay'], { title: 'Wool scarf' }, 'k2');
    await desk.say('sell sold ebay');
    expect(desk.said.at(-1)).toMatchObject({
      type: 'clarification',
      data: { question: expect.stringMatching(/^Which listing do you mean: “Wool scarf”.* or “Oak desk”/) },
    });
    await desk.answer('the oak desk');
    expect(asked()).toEqual(['sold ebay']);
    expect(desk.reply).toMatch(/“Oak desk” for \$90 was sold on eBay\.$/);
  });

  it('is told again in a moment when the cross-poster does not answer', async () => {
    selling(onSale(['ebay']));
    desk.crosspost.outage = new CrosspostUnavailable(new Error('ECONNREFUSED'));
    await desk.say('sell sold ebay');
    expect(desk.reply).toMatch(/have not noted the sale/);
  });
});

describe('a cross-poster that does not answer', () => {
  beforeEach(() => {
    desk.crosspost.outage = new CrosspostUnavailable(new Error('ECONNREFUSED'));
  });

  it('loses nothing: the listing is kept with its key, and posting it once more makes one job', async () => {
    await desk.say('sell iPhone 650 ebay');
    expect(endings()).toEqual(['done']);
    expect(desk.reply).toMatch(/ready and kept, but I cannot reach the marketplaces right now.*“post it”/);
    const before = kept()!;
    expect(before.posting?.job_id).toBeUndefined();
    desk.crosspost.outage = undefined;
    selling(before);
    const second = new BuyerDesk(desk);
    await second.say('sell post');
    expect([...desk.crosspost.accepted.keys()]).toEqual([before.posting!.key]);
    expect(second.reply).toMatch(/^I am posting “iPhone”/);
  });

  it('is no hindrance to making a listing', async () => {
    await desk.say('sell iPhone 650');
    expect(desk.reply).toMatch(/^Here is your listing: “iPhone” for \$650\..*say “post it on eBay”/);
  });

  it('is not spoken of to somebody who sells nothing', async () => {
    await desk.say('status');
    expect(desk.reply).toMatch(/you have no listings/);
  });

  it.each([
    ['sell undo', /still where it was/],
    ['sell retry', /nothing was tried again/],
    ['status', /Your listing is where it was/],
    ['sell Trek 80', /noted the change/],
  ])('is owned up to after “%s”', async (message, words) => {
    const { outage } = desk.crosspost;
    desk.crosspost.outage = undefined;
    await posted();
    desk.crosspost.outage = outage;
    await desk.say(message);
    expect(desk.reply).toMatch(words);
    expect(kept()).toMatchObject({ posting: { job_id: 'job-1' } });
  });
});

describe('a cross-poster that refuses', () => {
  it('is quoted, and the listing is kept for a change', async () => {
    desk.crosspost.outage = new CrosspostRefused('invalid_listing', ['eBay takes no such thing.'], new Error('422'));
    await desk.say('sell iPhone 650 ebay');
    expect(desk.reply).toMatch(/^That cannot be done: eBay takes no such thing\. Your listing is kept/);
    expect(kept()).toEqual({ listing: expect.objectContaining({ title: 'iPhone' }) });
  });
});

describe('what was only a draft', () => {
  it('is dropped when it is taken back', async () => {
    selling({ listing: { title: 'Trek 820', price: 90 } });
    await desk.say('sell undo');
    expect(desk.reply).toBe('All right, I have dropped the listing of “Trek 820”. Nothing was posted.');
    expect(kept()).toEqual({});
    expect(asked()).toEqual([]);
  });
});
