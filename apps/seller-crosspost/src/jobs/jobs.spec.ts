import { StorageUnavailable } from '@talknshop/aws';
import { A_PHONE, aStoredJob } from '@talknshop/aws/testing';
import type { CrosspostJobList, PreviewReply } from '@talknshop/contracts';
import { startEbayPostingFake } from '@talknshop/marketplaces/testing';
import { TestCrosspost } from '../testing/test-crosspost';

let crosspost: TestCrosspost;

beforeEach(async () => {
  crosspost = await new TestCrosspost().start();
});

afterEach(() => crosspost.close());

describe('a listing to be posted', () => {
  it('is accepted, stored, and one message sent for each marketplace', async () => {
    const { status, body } = await crosspost.post();
    expect(status).toBe(202);
    expect(body).toMatchObject({
      job_id: expect.any(String),
      status: 'created',
      listing_version: 1,
      marketplace_jobs: [
        { marketplace: 'ebay', job_id: `${body.job_id}:ebay`, status: 'queued', access: 'simulated' },
        { marketplace: 'craigslist', status: 'queued' },
      ],
      estimated_completion: expect.any(String),
    });
    expect(await get(body.job_id)).toMatchObject({ status: 200, body: { job_id: body.job_id } });
    await crosspost.close();
    expect(crosspost.sent('ebay')).toMatchObject([
      { job_id: body.job_id, marketplace: 'ebay', action: 'post', listing_version: 1 },
    ]);
    expect(crosspost.sent('craigslist')).toHaveLength(1);
    expect(crosspost.sent('etsy')).toEqual([]);
  });

  it('is answered after one write, with everything that follows from it', async () => {
    let writes = 0;
    const { repository } = crosspost;
    const isStored = new Promise<void>((resolve) => {
      repository.beforeWrite = () => ((writes += 1) === 1 ? Promise.resolve() : isAnswered.then(resolve));
    });
    let answered = () => {};
    const isAnswered = new Promise<void>((resolve) => (answered = resolve));
    const { body, status } = await crosspost.post({}, 'key-1');
    expect([status, body.marketplace_jobs.map((one) => one.status)]).toEqual([202, ['queued', 'queued']]);
    expect((await get(body.job_id)).body.marketplace_jobs).toHaveLength(2);
    answered();
    await isStored;
  });

  it('can be changed at once, whatever is stored of it by then', async () => {
    for (const queue of Object.values(crosspost.queues)) queue.isDown = true;
    const { job_id } = (await crosspost.post()).body;
    const edited = await crosspost.call('PATCH', `/api/v1/jobs/${job_id}/listing`, { user_id: 'ada', price: 600 });
    expect(edited).toMatchObject({ status: 202, body: { listing_version: 2 } });
    const cancelled = await crosspost.call('DELETE', `/api/v1/jobs/${job_id}`);
    expect(crosspost.statuses(cancelled)).toEqual({ ebay: 'cancelled', craigslist: 'cancelled' });
  });

  it('makes one job under one key, however often it is sent', async () => {
    const replies = [await crosspost.post({}, 'key-1'), await crosspost.post({}, 'key-1')];
    const together = await Promise.all([crosspost.post({}, 'key-2'), crosspost.post({}, 'key-2')]);
    const ids = [...replies, ...together].map(({ status, body }) => [status, body.job_id]);
    expect(ids).toEqual([
      [202, replies[0]!.body.job_id],
      [202, replies[0]!.body.job_id],
      [202, together[0]!.body.job_id],
      [202, together[0]!.body.job_id],
    ]);
    expect(new Set(ids.map(([, id]) => id)).size).toBe(2);
  });

  it('is refused under a key that was used for another', async () => {
    await crosspost.post({}, 'key-1');
    expect(await crosspost.post({ price: 600 }, 'key-1')).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused' },
    });
  });

  it('makes jobs of its own for another user with the same key', async () => {
    const { body } = await crosspost.post({}, 'key-1');
    const other = await crosspost.post({}, 'key-1', { user_id: 'bob' });
    expect(other.body.job_id).not.toBe(body.job_id);
  });

  it.each([
    ['no price', { price: undefined }, '$.listing_spec.price'],
    ['no title', { title: undefined }, '$.listing_spec.title'],
    ['an empty title', { title: '' }, '$.listing_spec.title'],
    ['a blank title', { title: '   ' }, '$.listing_spec.title'],
    ['a price of 0', { price: 0, target_marketplaces: ['ebay'] }, '$.listing_spec.price'],
    ['a negative price', { price: -5 }, '$.listing_spec.price'],
    ['an absurd price', { price: 5e12 }, '$.listing_spec.price'],
    ['a price that is no number', { price: 'cheap' }, '$.listing_spec.price'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, '$.listing_spec.title'],
    [
      'no picture where one is needed',
      { media_s3_keys: [], target_marketplaces: ['ebay'] },
      '$.listing_spec.media_s3_keys',
    ],
    ['an unknown marketplace', { target_marketplaces: ['ebay', 'myspace'] }, '$.listing_spec.target_marketplaces'],
    ['no marketplace', { target_marketplaces: [] }, '$.listing_spec.target_marketplaces'],
    ['an unknown field', { colour: 'blue' }, '$.listing_spec.colour'],
    ['another currency', { currency: 'EUR' }, '$.listing_spec.currency'],
  ])('is refused with %s', async (_, changes, path) => {
    const { status, body } = await crosspost.post(changes as object);
    expect(status).toBe(422);
    expect(body.errors?.map((error) => error.path)).toContain(path);
    expect((await list()).body.jobs).toEqual([]);
  });

  it('is told every field and every rule of every marketplace at once', async () => {
    const { body } = await crosspost.post({
      price: 0,
      media_s3_keys: [],
      target_marketplaces: ['ebay', 'facebook', 'etsy'],
    });
    const minded = body.errors!.map(({ path, message }) => `${path} ${message.split(':')[0]}`);
    expect(minded).toEqual(
      expect.arrayContaining([
        '$.listing_spec.price ebay',
        '$.listing_spec.media_s3_keys ebay',
        '$.listing_spec.price facebook',
        '$.listing_spec.attributes etsy',
      ]),
    );
  });

  it('is accepted where one of its marketplaces admits it, unless it is for all or none', async () => {
    expect((await crosspost.post({ target_marketplaces: ['ebay', 'etsy'] })).status).toBe(202);
    const all = await crosspost.post({ target_marketplaces: ['ebay', 'etsy'] }, undefined, { mode: 'all_or_nothing' });
    expect(all).toMatchObject({ status: 422, body: { code: 'listing_refused' } });
  });

  it('is accepted without a conversation', async () => {
    const { status, body } = await crosspost.post({}, 'k1', { session_id: undefined });
    expect(status).toBe(202);
    expect(body).not.toHaveProperty('session_id');
  });

  it('is refused with 400 where not the listing but the request is wrong', async () => {
    expect(await crosspost.post({}, undefined, { user_id: undefined })).toMatchObject({ status: 400 });
    expect(await crosspost.post({}, 'a key with blanks')).toMatchObject({ status: 400 });
  });

  it('is refused with 503 while jobs cannot be stored', async () => {
    crosspost.repository.fault = new StorageUnavailable('put', new Error('down'));
    expect(await crosspost.post()).toMatchObject({ status: 503, body: { code: 'storage_unavailable' } });
  });

  it('is refused at once, with a time to come again, while too many are being stored', async () => {
    await crosspost.close();
    crosspost = await new TestCrosspost().start({ CROSSPOST_ACCEPTING_AT_ONCE: '2' });
    const { repository } = crosspost;
    let store = () => {};
    const canStore = new Promise<void>((resolve) => (store = resolve));
    repository.beforeWrite = () => canStore;
    const posted = [crosspost.post(), crosspost.post(), crosspost.post()];
    expect(await Promise.race(posted)).toMatchObject({ status: 503, body: { code: 'overloaded' } });
    store();
    expect((await Promise.all(posted)).map(({ status }) => status).toSorted()).toEqual([202, 202, 503]);
    expect((await crosspost.post()).status).toBe(202);
  });

  it('is sent by whoever comes next when the process dies between storing and sending', async () => {
    for (const queue of Object.values(crosspost.queues)) queue.isDown = true;
    const { body } = await crosspost.post();
    await crosspost.close();
    expect(crosspost.sent('ebay')).toEqual([]);
    for (const queue of Object.values(crosspost.queues)) queue.isDown = false;
    for (const marketplace of ['ebay', 'craigslist'] as const)
      await crosspost.becomes(body.job_id, marketplace, { look_at: 1 });
    const next = await new TestCrosspostAgain(crosspost).start();
    await until(() => crosspost.sent('ebay').length > 0 && crosspost.sent('craigslist').length > 0);
    await next.close();
    expect(crosspost.sent('ebay')).toMatchObject([{ job_id: body.job_id, action: 'post' }]);
  });

  it('gets postings that a process did not live to store', async () => {
    await crosspost.close();
    await crosspost.repository.create(aStoredJob({ look_at: 1 }));
    const next = await new TestCrosspostAgain(crosspost).start();
    await until(() => crosspost.sent('craigslist').length > 0);
    await next.close();
    expect((await crosspost.repository.get('job-1'))?.postings).toHaveLength(2);
  });
});

describe('the grace time', () => {
  beforeEach(async () => {
    await crosspost.close();
    crosspost = await new TestCrosspost().start({ CROSSPOST_GRACE_SECONDS: '30' });
  });

  it('holds the messages back, and says until when', async () => {
    const { body } = await crosspost.post();
    expect(Date.parse(body.public_at!) - Date.parse(body.created_at)).toBe(30_000);
    await crosspost.close();
    expect(crosspost.queues.ebay.sent.map(({ delay_s = 0 }) => delay_s > 25)).toEqual([true]);
  });

  it('lets a listing be taken back before anybody has seen it', async () => {
    const { body } = await crosspost.post();
    const cancelled = await crosspost.call('DELETE', `/api/v1/jobs/${body.job_id}?user_id=ada`);
    expect(cancelled).toMatchObject({ status: 200, body: { status: 'cancelled' } });
    expect(crosspost.statuses(cancelled)).toEqual({ ebay: 'cancelled', craigslist: 'cancelled' });
  });
});

describe('a job', () => {
  it('is shown to its user, and is none to others', async () => {
    const { body } = await crosspost.post();
    expect((await get(body.job_id, '?user_id=ada')).status).toBe(200);
    expect((await get(body.job_id, '?user_id=bob')).status).toBe(404);
    expect((await get('never-heard-of')).status).toBe(404);
    expect((await crosspost.call('DELETE', `/api/v1/jobs/${body.job_id}?user_id=bob`)).status).toBe(404);
  });

  it("is listed among its user's, newest first", async () => {
    const first = await crosspost.post({}, undefined, {});
    const second = await crosspost.post({ price: 600 });
    const ids = (await list()).body.jobs.map(({ job_id }) => job_id);
    expect(ids.toSorted()).toEqual([first.body.job_id, second.body.job_id].toSorted());
    expect((await crosspost.call<CrosspostJobList>('GET', '/api/v1/jobs?user_id=bob')).body.jobs).toEqual([]);
  });

  it('is taken down where it is live, with a deadline, and taken back where it is not', async () => {
    const { job_id } = (await crosspost.post()).body;
    await crosspost.goesLive(job_id, 'ebay');
    const cancelled = await crosspost.call('DELETE', `/api/v1/jobs/${job_id}`);
    expect(cancelled.body.marketplace_jobs).toMatchObject([
      { marketplace: 'ebay', status: 'live', withdrawal: { reason: 'user', due_at: expect.any(String) } },
      { marketplace: 'craigslist', status: 'cancelled' },
    ]);
    await crosspost.close();
    expect(crosspost.sent('ebay').at(-1)).toMatchObject({ action: 'withdraw' });
  });

  it('stays cancelled when it is cancelled again', async () => {
    const { job_id } = (await crosspost.post()).body;
    await crosspost.call('DELETE', `/api/v1/jobs/${job_id}`);
    expect((await crosspost.call('DELETE', `/api/v1/jobs/${job_id}`)).status).toBe(200);
  });

  it('is tried again where it failed, and only there', async () => {
    const { job_id } = (await crosspost.post()).body;
    await crosspost.goesLive(job_id, 'ebay');
    await crosspost.becomes(job_id, 'craigslist', {
      status: 'failed',
      retriable: true,
      reason: 'down',
      look_at: undefined,
    });
    const retried = await crosspost.call('POST', `/api/v1/jobs/${job_id}/retry`);
    expect(retried.status).toBe(202);
    expect(crosspost.statuses(retried)).toEqual({ ebay: 'live', craigslist: 'queued' });
  });

  it('stays as it is when nothing has failed', async () => {
    const { job_id } = (await crosspost.post()).body;
    await crosspost.goesLive(job_id, 'ebay', 'craigslist');
    const retried = await crosspost.call('POST', `/api/v1/jobs/${job_id}/retry`);
    expect(crosspost.statuses(retried)).toEqual({ ebay: 'live', craigslist: 'live' });
  });
});

describe('an edit', () => {
  const edit = (job_id: string, change: object) =>
    crosspost.call('PATCH', `/api/v1/jobs/${job_id}/listing`, { user_id: 'ada', ...change });

  it('goes to every marketplace where it is live', async () => {
    const { job_id } = (await crosspost.post()).body;
    await crosspost.goesLive(job_id, 'ebay', 'craigslist');
    const edited = await edit(job_id, { price: 600 });
    expect(edited).toMatchObject({ status: 202, body: { listing_version: 2, listing_spec: { price: 600 } } });
    await crosspost.close();
    expect(crosspost.sent('ebay').at(-1)).toMatchObject({ action: 'update', listing_version: 2 });
  });

  it('keeps both of two that come at once', async () => {
    const { job_id } = (await crosspost.post()).body;
    await Promise.all([edit(job_id, { price: 600 }), edit(job_id, { title: 'iPhone 13, blue' })]);
    const { body } = await get(job_id);
    expect(body).toMatchObject({ listing_version: 3, listing_spec: { price: 600, title: 'iPhone 13, blue' } });
  });

  it('changes condition, pictures, and how many there are', async () => {
    const { job_id } = (await crosspost.post()).body;
    const change = { condition: 'fair', media_s3_keys: ['phone.jpg', 'back.jpg'], quantity: 2 };
    expect(await edit(job_id, change)).toMatchObject({ status: 202, body: { listing_spec: change } });
  });

  it.each([{ condition: 'broken' }, { quantity: 0 }, { quantity: 1000 }, { media_s3_keys: ['a.jpg', 'a.jpg'] }])(
    'is refused with %j',
    async (change) => {
      const { job_id } = (await crosspost.post()).body;
      expect(await edit(job_id, change)).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    },
  );

  it('adds marketplaces', async () => {
    const { job_id } = (await crosspost.post()).body;
    const edited = await edit(job_id, { add_marketplaces: ['facebook', 'ebay'] });
    expect(crosspost.statuses(edited)).toEqual({ ebay: 'queued', craigslist: 'queued', facebook: 'queued' });
  });

  it('is refused where it would leave no marketplace', async () => {
    const { job_id } = (await crosspost.post({ target_marketplaces: ['ebay'] })).body;
    expect(await edit(job_id, { price: 0.5 })).toMatchObject({ status: 422, body: { code: 'listing_refused' } });
    expect((await get(job_id)).body.listing_version).toBe(1);
  });

  it('is refused once the listing is over', async () => {
    const { job_id } = (await crosspost.post()).body;
    await crosspost.call('DELETE', `/api/v1/jobs/${job_id}`);
    expect(await edit(job_id, { price: 600 })).toMatchObject({ status: 409, body: { code: 'already_over' } });
  });
});

describe('taking it off one marketplace', () => {
  const takeOff = (job_id: string, marketplace: string) =>
    crosspost.call('DELETE', `/api/v1/jobs/${job_id}/marketplaces/${marketplace}?user_id=ada`);
  const add = (job_id: string, ...add_marketplaces: string[]) =>
    crosspost.call('PATCH', `/api/v1/jobs/${job_id}/listing`, { user_id: 'ada', add_marketplaces });

  it('takes it down there, and leaves it on the others', async () => {
    const { job_id } = (await crosspost.post()).body;
    await crosspost.goesLive(job_id, 'ebay', 'craigslist');
    const { status, body } = await takeOff(job_id, 'craigslist');
    expect({ status, targets: body.listing_spec.target_marketplaces }).toEqual({ status: 200, targets: ['ebay'] });
    expect(body.marketplace_jobs.map(({ withdrawal }) => withdrawal?.reason)).toEqual([undefined, 'user']);
    await crosspost.close();
    expect(crosspost.sent('craigslist').at(-1)).toMatchObject({ action: 'withdraw' });
    expect(crosspost.sent('ebay')).toHaveLength(1);
  });

  it('takes it back where nobody has seen it', async () => {
    const { job_id } = (await crosspost.post()).body;
    expect(crosspost.statuses(await takeOff(job_id, 'craigslist'))).toEqual({
      ebay: 'queued',
      craigslist: 'cancelled',
    });
  });

  it('changes nothing when it is off already', async () => {
    const { job_id } = (await crosspost.post()).body;
    const first = await takeOff(job_id, 'craigslist');
    expect(await takeOff(job_id, 'craigslist')).toEqual(first);
  });

  it('ends the job with the last one', async () => {
    const { job_id } = (await crosspost.post()).body;
    await takeOff(job_id, 'craigslist');
    expect(await takeOff(job_id, 'ebay')).toMatchObject({ status: 200, body: { status: 'cancelled' } });
  });

  it('is undone by adding it again', async () => {
    const { job_id } = (await crosspost.post()).body;
    await takeOff(job_id, 'craigslist');
    expect(crosspost.statuses(await add(job_id, 'craigslist'))).toEqual({ ebay: 'queued', craigslist: 'queued' });
  });

  it('is not undone before it is down', async () => {
    const { job_id } = (await crosspost.post()).body;
    await crosspost.goesLive(job_id, 'craigslist');
    await takeOff(job_id, 'craigslist');
    expect(await add(job_id, 'craigslist')).toMatchObject({ status: 409, body: { code: 'already_over' } });
  });

  it('is refused where it was not posted, and none of the business of others', async () => {
    const { job_id } = (await crosspost.post()).body;
    expect(await takeOff(job_id, 'etsy')).toMatchObject({ status: 409, body: { code: 'not_posted_there' } });
    expect((await takeOff(job_id, 'myspace')).status).toBe(404);
    const foreign = await crosspost.call('DELETE', `/api/v1/jobs/${job_id}/marketplaces/ebay?user_id=bob`);
    expect(foreign.status).toBe(404);
  });

  it('leaves the others of a job for all or none to go on without it', async () => {
    const { job_id } = (await crosspost.post({}, undefined, { mode: 'all_or_nothing' })).body;
    await crosspost.becomes(job_id, 'craigslist', { status: 'failed', look_at: undefined });
    expect(crosspost.statuses(await takeOff(job_id, 'craigslist'))).toMatchObject({ ebay: 'queued' });
  });
});

describe('what only the user can do', () => {
  it('is marked as posted, with its link', async () => {
    const { job_id } = (await crosspost.post({ target_marketplaces: ['poshmark'] })).body;
    await crosspost.becomes(job_id, 'poshmark', {
      status: 'needs_user',
      waits_for_user: 'posting',
      look_at: undefined,
    });
    const link = 'https://poshmark.com/listing/1';
    const posted = await crosspost.call('POST', `/api/v1/jobs/${job_id}/marketplaces/poshmark/posted`, {
      user_id: 'ada',
      link,
    });
    expect(posted).toMatchObject({ status: 200, body: { status: 'completed' } });
    expect(posted.body.marketplace_jobs).toMatchObject([{ status: 'live', confirmation_link: link }]);
  });

  it('is nothing where the marketplace does it itself', async () => {
    const { job_id } = (await crosspost.post()).body;
    const path = (name: string) => `/api/v1/jobs/${job_id}/marketplaces/${name}/posted`;
    expect((await crosspost.call('POST', path('ebay'), { user_id: 'ada' })).status).toBe(409);
    expect((await crosspost.call('POST', path('myspace'), { user_id: 'ada' })).status).toBe(404);
    expect((await crosspost.call('POST', path('etsy'), { user_id: 'ada' })).status).toBe(404);
  });
});

describe('a preview', () => {
  it('says what each marketplace would show, and what it minds', async () => {
    const listing_spec = {
      ...A_PHONE,
      title: `${A_PHONE.title} ${'very '.repeat(20)}long`,
      target_marketplaces: ['ebay', 'etsy'],
    };
    const { status, body } = await crosspost.call<PreviewReply>('POST', '/api/v1/listings/preview', { listing_spec });
    expect(status).toBe(200);
    const [ebay, etsy] = body.previews;
    expect(ebay).toMatchObject({ marketplace: 'ebay', access: 'simulated', price: '$650' });
    expect(ebay!.title.length).toBeLessThanOrEqual(80);
    expect(ebay!.violations.map(({ rule }) => rule)).toContain('title_too_long');
    expect(etsy!.violations.map(({ rule }) => rule)).toContain('goods_not_admitted');
    expect((await list()).body.jobs).toEqual([]);
  });

  it('names what eBay’s category requires and the listing does not say, at the latest when eBay has answered', async () => {
    const ebay = await startEbayPostingFake();
    ebay.required.set(PHONES, { Brand: ['Apple'], Network: ['Unlocked'] });
    const again = await new TestCrosspost().start({
      MARKETPLACE_SANDBOX_URL: '',
      EBAY_BASE_URL: ebay.config.base_url,
      EBAY_AUTH_URL: ebay.config.auth_url,
      EBAY_CLIENT_ID: ebay.config.client_id,
      EBAY_CLIENT_SECRET: ebay.config.client_secret,
    });
    const minded = async () => {
      const { body } = await again.call<PreviewReply>('POST', '/api/v1/listings/preview', { listing_spec: A_PHONE });
      return body.previews.find(({ marketplace }) => marketplace === 'ebay')!.violations;
    };
    let violations = await minded();
    while (violations.length === 0) violations = await minded();
    const message = expect.stringContaining('“Network”');
    expect(violations).toEqual([expect.objectContaining({ rule: 'aspect_missing', message })]);
    await Promise.all([again.close(), ebay.close()]);
  });
});

const PHONES = '9355';

/** The same stores, in another process. */
class TestCrosspostAgain extends TestCrosspost {
  override readonly repository;
  override readonly queues;
  override readonly notices;

  constructor({ repository, queues, notices }: TestCrosspost) {
    super();
    this.repository = repository;
    this.queues = queues;
    this.notices = notices;
  }
}

function get(job_id: string, query = '') {
  return crosspost.call('GET', `/api/v1/jobs/${job_id}${query}`);
}

function list() {
  return crosspost.call<CrosspostJobList>('GET', '/api/v1/jobs?user_id=ada');
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
