import type { ListingSpec } from '@talknshop/contracts';
import { MarketplaceError } from '../marketplace.errors';
import type { VendorFault } from '../testing/vendor-fake';
import type {
  LivePosting,
  MarketplacePosting,
  NeedsUser,
  PostableListing,
  Posting,
  PostingState,
} from './marketplace-posting.port';

/** A listing as a buyer reads it on the marketplace. */
export interface ShownListing {
  listing_id: string;
  title: string;
  /** As text: what markup there was is shown as letters. */
  description: string;
  price: number;
  pictures: number;
}

/** A marketplace and the vendor behind it, new and empty. */
export interface PostingWorld {
  posting: MarketplacePosting;
  /** What buyers see now. */
  shown(): ShownListing[] | Promise<ShownListing[]>;
  /** How many the vendor keeps that buyers do not see and that were never public. */
  drafts(): number | Promise<number>;
  /** Makes the vendor fail from now on, or only at the `nth` request (the next is 1); `undefined` ends it. */
  fail(fault: VendorFault | undefined, nth?: number): void | Promise<void>;
  /** Somebody buys it there. Absent where the marketplace never learns of sales. */
  sell?(listing_id: string): void | Promise<void>;
  /** All access tokens die before their time. Absent where there are none to renew. */
  expireTokens?(): void | Promise<void>;
  close(): Promise<void>;
}

export interface PostingSuite {
  /** Facts only the vendor can mind, and the field its refusal is about. */
  refused: { change: Partial<ListingSpec>; pictures?: number; field: string | undefined };
  /** Whether a draft stays there after `prepare`. */
  has_drafts: boolean;
}

const never = new AbortController().signal;

/** Something every marketplace admits. */
export const DESK_LAMP: ListingSpec = {
  title: 'Lumen handmade walnut desk lamp',
  description: 'Warm light.\nWalnut foot, 40 cm high.',
  price: 40,
  currency: 'USD',
  condition: 'good',
  category: 'lamps',
  attributes: { brand: 'Lumen', handmade: true, color: 'walnut' },
  media_s3_keys: ['lamp-1.jpg', 'lamp-2.jpg'],
  target_marketplaces: [],
  shipping_options: ['shipping'],
  location: { city: 'San Francisco', state: 'CA', zip: '94103' },
};

/** What a caller keeps about one posting: a memo that outlives every failure. */
class Job implements Posting {
  readonly sku = 'job-01JLAMP';
  memo?: string;
  /** The keeping that fails next: 1 is the first. */
  failing_keep = 0;
  listing: PostableListing = { spec: DESK_LAMP, picture_urls: pictures(2) };

  readonly keep = async (memo: string): Promise<void> => {
    this.failing_keep -= 1;
    if (this.failing_keep === 0) throw new Error('not kept');
    expect(memo.length).toBeLessThanOrEqual(1000);
    this.memo = memo;
  };

  offer(change: Partial<ListingSpec>, count = 2): this {
    this.listing = { spec: { ...DESK_LAMP, ...change }, picture_urls: pictures(count) };
    return this;
  }
}

function pictures(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `https://pictures.example/lamp-${index + 1}.jpg`);
}

const MOST_POLLS = 10;
const MOST_REQUESTS = 12;

/** Every adapter, and every vendor an adapter is pointed at, must pass this: it is what callers of `MarketplacePosting` rely on. */
export function describeMarketplacePosting(
  name: string,
  create: () => Promise<PostingWorld>,
  { refused, has_drafts }: PostingSuite,
): void {
  describe(`${name} as a marketplace to post to`, () => {
    let world: PostingWorld;
    let job: Job;

    const start = async (): Promise<void> => {
      world = await create();
      job = new Job();
    };
    beforeEach(start);
    afterEach(() => world.close());

    const settled = async (): Promise<PostingState> => {
      let state = await world.posting.status(job, never);
      for (let poll = 1; state.state === 'pending' && poll < MOST_POLLS; poll += 1)
        state = await world.posting.status(job, never);
      return state;
    };
    /** What becomes of a publication: vendors that answer later are asked until they do. */
    const publish = async (): Promise<PostingState | NeedsUser> => {
      const first = await world.posting.publish(job, never);
      return first.state === 'pending' ? settled() : first;
    };
    const withdraw = async (): ReturnType<MarketplacePosting['withdraw']> => {
      let result = await world.posting.withdraw(job, never);
      for (let poll = 1; result.state === 'pending' && poll < MOST_POLLS; poll += 1)
        result = await world.posting.withdraw(job, never);
      return result;
    };
    const live = async (): Promise<LivePosting> => {
      const state = await publish();
      expect(state).toMatchObject({ state: 'live' });
      return state as LivePosting;
    };
    const expectOne = async (): Promise<void> => {
      const { listing_id } = await live();
      expect((await world.shown()).map((shown) => shown.listing_id)).toEqual([listing_id]);
      expect(await world.drafts()).toBe(0);
    };
    /** The reason of a refusal, wherever it is told: at once, or when asked later. */
    const refusalOf = async (): Promise<unknown> => {
      const outcome = await publish().catch((error: unknown) => error);
      if (outcome instanceof MarketplaceError) expect(outcome).toMatchObject({ fault: 'rejected', retriable: false });
      else expect(outcome).toMatchObject({ state: 'rejected' });
      return outcome;
    };
    /** A new world for a fault at the first request, then at the second… */
    const atEachRequest = async (work: (nth: number) => Promise<void>): Promise<void> => {
      for (let nth = 1; nth <= MOST_REQUESTS; nth += 1) {
        await world.close();
        await start();
        await work(nth);
      }
    };

    it('minds nothing about a good listing', () => {
      expect(world.posting.validate(job.listing).filter(({ is_blocking }) => is_blocking)).toEqual([]);
    });

    it('knows nothing of what was never posted', async () => {
      expect(await world.posting.status(job, never)).toEqual({ state: 'absent' });
    });

    it('publishes what buyers then see', async () => {
      const { listing_id, link } = await live();
      const [shown] = await world.shown();
      expect(shown).toMatchObject({ listing_id, title: DESK_LAMP.title, price: DESK_LAMP.price, pictures: 2 });
      expect(shown?.description).toContain(DESK_LAMP.description);
      expect(link).toMatch(/^https?:/);
      expect(link).toContain(listing_id);
      expect(await world.posting.status(job, never)).toMatchObject({ state: 'live', listing_id, link });
    });

    it('publishes once, however often it is told to', async () => {
      const first = await live();
      expect(await live()).toMatchObject({ listing_id: first.listing_id });
      await expectOne();
    });

    it('shows nobody what is prepared', async () => {
      const { state } = await world.posting.prepare(job, never);
      expect(state).toMatch(has_drafts ? /^(draft|pending)$/ : /^(checked|none)$/);
      expect(await world.shown()).toEqual([]);
    });

    it('keeps one draft, however often it prepares, and publishes that', async () => {
      await world.posting.prepare(job, never);
      await world.posting.prepare(job, never);
      expect(await settled()).toMatchObject({ state: has_drafts ? 'draft' : 'absent' });
      expect(await world.drafts()).toBe(has_drafts ? 1 : 0);
      await expectOne();
    });

    it('leaves no draft behind that it discards, also one that is gone', async () => {
      await world.posting.prepare(job, never);
      await world.posting.discard(job, never);
      await world.posting.discard(job, never);
      expect(await settled()).toEqual({ state: 'absent' });
      expect(await world.drafts()).toBe(0);
    });

    it('does not discard what is live', async () => {
      await live();
      await expect(world.posting.discard(job, never)).rejects.toMatchObject({ fault: 'rejected' });
      await expectOne();
    });

    it.each([
      ['the reply is lost', { lost: true }],
      ['the vendor fails', { status: 500 }],
      ['the vendor is busy', { status: 429 }],
      ['the vendor says what nobody can read', { malformed: true }],
      ['the token is refused', { status: 401 }],
    ] as const)('has one listing in the end, wherever %s while it publishes', async (_, fault) => {
      await atEachRequest(async (nth) => {
        await world.fail(fault, nth);
        await publish().catch((error: unknown) => expect(error).toBeInstanceOf(MarketplaceError));
        await world.fail(undefined);
        await expectOne();
      });
    });

    it('has one listing in the end, wherever the reply is lost while it prepares', async () => {
      await atEachRequest(async (nth) => {
        await world.fail({ lost: true }, nth);
        await world.posting
          .prepare(job, never)
          .catch((error: unknown) => expect(error).toBeInstanceOf(MarketplaceError));
        await world.fail(undefined);
        await expectOne();
      });
    });

    it('has one listing in the end, wherever its memo cannot be kept', async () => {
      await atEachRequest(async (nth) => {
        job.failing_keep = nth;
        await publish().catch((error: unknown) => expect(String(error)).toContain('not kept'));
        job.failing_keep = 0;
        await expectOne();
      });
    });

    it('shows the new price, text and, where it can be changed, title', async () => {
      await live();
      job.offer({ title: 'Lumen handmade oak desk lamp', description: 'Oak foot.', price: 35 });
      const update = await world.posting.update(job, never);
      expect(update.state).toMatch(/^(live|pending)$/);
      expect(await settled()).toMatchObject({ state: 'live' });
      const [shown] = await world.shown();
      expect(shown).toMatchObject({ price: 35, description: expect.stringContaining('Oak foot.') });
      const title_stays = 'left_out' in update && update.left_out?.some((words) => words.includes('title'));
      expect(shown?.title).toBe(title_stays ? DESK_LAMP.title : 'Lumen handmade oak desk lamp');
      await expectOne();
    });

    it('creates nothing by an update', async () => {
      expect(await world.posting.update(job, never)).toEqual({ state: 'absent' });
      expect(await world.shown()).toEqual([]);
      expect(await world.drafts()).toBe(0);
    });

    it('withdraws, and proves it', async () => {
      await live();
      expect(await withdraw()).toEqual({ state: 'ended', proof: expect.stringMatching(/\w+ \w+/) });
      expect(await world.shown()).toEqual([]);
      expect((await settled()).state).toMatch(/^(ended|absent)$/);
    });

    it('withdraws twice, and what was never there', async () => {
      expect(await withdraw()).toMatchObject({ state: 'ended', proof: expect.any(String) });
      await live();
      await withdraw();
      expect(await withdraw()).toMatchObject({ state: 'ended', proof: expect.any(String) });
    });

    it('shows nobody anything in the end, wherever the reply is lost while it withdraws', async () => {
      await atEachRequest(async (nth) => {
        await live();
        await world.fail({ lost: true }, nth);
        await withdraw().catch((error: unknown) => expect(error).toBeInstanceOf(MarketplaceError));
        await world.fail(undefined);
        expect(await withdraw()).toMatchObject({ state: 'ended' });
        expect(await world.shown()).toEqual([]);
      });
    });

    it('takes down also what it does not know to be up', async () => {
      await atEachRequest(async (nth) => {
        await world.fail({ lost: true }, nth);
        await publish().catch((error: unknown) => expect(error).toBeInstanceOf(MarketplaceError));
        await world.fail(undefined);
        expect((await withdraw()).state).toBe('ended');
        for (let later = 0; later < MOST_POLLS; later += 1) await world.posting.status(job, never);
        expect(await world.shown()).toEqual([]);
      });
    });

    it('shows the new price in the end, wherever the reply is lost while it updates', async () => {
      await atEachRequest(async (nth) => {
        await live();
        job.offer({ price: 35 });
        await world.fail({ lost: true }, nth);
        await world.posting
          .update(job, never)
          .catch((error: unknown) => expect(error).toBeInstanceOf(MarketplaceError));
        await world.fail(undefined);
        await world.posting.update(job, never);
        await settled();
        expect(await world.shown()).toMatchObject([{ price: 35 }]);
      });
    });

    it('does not create, update or withdraw what a buyer was first to take', async () => {
      const { listing_id } = await live();
      if (!world.sell) return;
      await world.sell(listing_id);
      const sold = { state: 'sold', proof: expect.stringContaining(listing_id) };
      expect(await world.posting.status(job, never)).toMatchObject(sold);
      expect(await world.posting.update(job, never)).toMatchObject(sold);
      expect(await withdraw()).toMatchObject(sold);
      expect(await publish()).toMatchObject(sold);
      expect(await world.shown()).toEqual([]);
    });

    it('says in plain words what the marketplace refuses, and of which field', async () => {
      job.offer(refused.change, refused.pictures);
      const refusal = await refusalOf();
      expect(refusal).toMatchObject({ reason: expect.stringMatching(/^[A-Za-z][^{}<]+\.$/) });
      expect((refusal as { field?: string }).field).toBe(refused.field);
      expect(await world.shown()).toEqual([]);
    });

    it('publishes what was refused once it is put right', async () => {
      job.offer(refused.change, refused.pictures);
      await refusalOf();
      job.offer({});
      await expectOne();
    });

    it('goes on when its token dies before its time', async () => {
      await world.posting.prepare(job, never);
      await world.expireTokens?.();
      await expectOne();
    });

    it('is unauthorized when every token is refused', async () => {
      await world.fail({ status: 401 });
      await expect(publish()).rejects.toMatchObject({ fault: 'unauthorized', retriable: false });
    });

    it.each([
      ['rate_limited', { status: 429 }, undefined],
      ['rate_limited', { status: 429, retry_after_s: 7 }, 7000],
      ['unavailable', { status: 500 }, undefined],
      ['unavailable', { status: 503 }, undefined],
    ] as const)('is %s, and may be tried again, when the vendor does %j', async (fault, failure, retry_after_ms) => {
      await world.fail(failure);
      const { marketplace } = world.posting;
      for (const call of ['publish', 'prepare', 'withdraw'] as const)
        await expect(world.posting[call](job, never)).rejects.toMatchObject({
          ...{ marketplace, fault, retriable: true, retry_after_ms },
        });
    });

    it('gives up with the reason of the abort while the vendor hangs, and may be tried again', async () => {
      await world.fail({ hang: true });
      await expect(world.posting.publish(job, AbortSignal.timeout(100))).rejects.toMatchObject({
        name: 'TimeoutError',
      });
      await world.fail(undefined);
      await expectOne();
    });

    it('does not ask when it is aborted already', async () => {
      const reason = new Error('not wanted');
      await expect(world.posting.publish(job, AbortSignal.abort(reason))).rejects.toBe(reason);
      expect(await world.shown()).toEqual([]);
    });

    it('shows hostile text as the text it is', async () => {
      const title = `<script>x</script> ]]> "Lumen" & 'co' <!--`;
      const description = `</description>]]><cl:price>1</cl:price>\n&lt;b&gt; "quoted" 'text'\nline three ]]]]>`;
      job.offer({ title, description });
      await live();
      const [shown] = await world.shown();
      expect(shown).toMatchObject({ title, price: 40 });
      expect(shown?.description).toContain(description);
    });

    it.each(['', 'a b', '../x', 'x'.repeat(51)])('refuses %j, which is no sku', async (sku) => {
      const other = Object.assign(new Job(), { sku });
      await expect(world.posting.publish(other, never)).rejects.toMatchObject({ fault: 'rejected', field: 'sku' });
    });

    it('never tells its credentials or addresses in an error', async () => {
      await world.fail({ status: 401 });
      const error = (await publish().catch((thrown: unknown) => thrown)) as MarketplaceError;
      expect(`${error.message} ${error.reason ?? ''}`).not.toMatch(/key|secret|token|password|http/i);
    });
  });
}
