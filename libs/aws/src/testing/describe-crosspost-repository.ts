import type { CrosspostRepository } from '../crosspost/crosspost-repository.port';
import type { StoredJob, StoredPosting } from '../crosspost/stored-crosspost';
import { A_PHONE, aStoredJob, aStoredPosting } from './a-crosspost';

const DAY = 86_400_000;
const EVERYTHING = 10_000;

/** Each test has a time of its own, so that what earlier ones have stored is not due yet. */
let start = Date.parse('2026-12-01T12:00:00.000Z');

/** What every repository of crossposting jobs must do. */
export function describeCrosspostRepository(name: string, create: () => CrosspostRepository): void {
  describe(`${name} crosspost repository`, () => {
    let now: number;
    let job_id: string;
    let repository: CrosspostRepository;

    beforeEach(() => {
      start -= DAY;
      now = start;
      job_id = crypto.randomUUID();
      repository = create();
    });

    it('gives back a job with its postings', async () => {
      const job = await createdJob();
      const postings = [await addedPosting(), await addedPosting({ marketplace: 'craigslist' })];
      const stored = await repository.get(job_id);
      expect(stored?.job).toEqual(job);
      expect(stored?.postings).toHaveLength(2);
      expect(stored?.postings).toEqual(expect.arrayContaining(postings));
    });

    it('knows nothing of a job that was never created, even if it has a posting', async () => {
      await addedPosting();
      expect(await repository.get(job_id)).toBeUndefined();
    });

    it('creates none where there is one', async () => {
      const job = await createdJob();
      expect(await repository.create({ ...job, request_hash: 'another' })).toBe(false);
      expect((await repository.get(job_id))?.job).toEqual(job);
    });

    it('adds no posting where there is one', async () => {
      await createdJob();
      const posting = await addedPosting();
      expect(await repository.addPosting({ ...posting, status: 'live' })).toBe(false);
      expect((await repository.get(job_id))?.postings).toEqual([posting]);
    });

    it('keeps a long listing', async () => {
      const description = 'long '.repeat(2_000);
      const job = await createdJob({ listing_spec: { ...A_PHONE, description } });
      expect((await repository.get(job_id))?.job).toEqual(job);
    });

    it('lets one of two change a job that both have seen', async () => {
      const job = await createdJob();
      const changes = [1, 2].map((retries) => repository.replaceJob(job, { ...job, retries, version: 2 }));
      expect((await Promise.all(changes)).filter(Boolean)).toHaveLength(1);
      expect((await repository.get(job_id))?.job.version).toBe(2);
    });

    it('lets one of two change a posting that both have seen', async () => {
      await createdJob();
      const posting = await addedPosting();
      const changes = [1, 2].map((attempts) =>
        repository.replacePosting(posting, { ...posting, attempts, version: 2 }),
      );
      expect((await Promise.all(changes)).filter(Boolean)).toHaveLength(1);
    });

    it('brings nothing into being by a change', async () => {
      expect(await repository.replaceJob(aStoredJob({ job_id }), aStoredJob({ job_id, version: 2 }))).toBe(false);
      const posting = aStoredPosting({ job_id });
      expect(await repository.replacePosting(posting, { ...posting, version: 2 })).toBe(false);
      expect(await repository.get(job_id)).toBeUndefined();
    });

    it("lists a user's jobs alone, newest first, and no more than asked for", async () => {
      const user_id = crypto.randomUUID();
      const ids = ['a', 'b', 'c'].map((letter) => `${letter}-${job_id}`);
      for (const [index, id] of ids.entries())
        await createdJob({ job_id: id, user_id, created_at: isoOf(now + index) });
      await createdJob();
      const listed = await repository.list(user_id, 2);
      expect(listed.map(({ job }) => job.job_id)).toEqual([ids[2], ids[1]]);
    });

    it('finds the job of a listing by its marketplace and number', async () => {
      await createdJob();
      const posting = await addedPosting();
      const listing_id = crypto.randomUUID();
      await repository.replacePosting(posting, { ...posting, listing_id, version: 2 });
      expect(await repository.findByListing('ebay', listing_id)).toBe(job_id);
      expect(await repository.findByListing('etsy', listing_id)).toBeUndefined();
    });

    it('names what is due, longest due first, and no more than asked for', async () => {
      await createdJob({ look_at: now });
      await addedPosting({ look_at: now - 1 });
      await addedPosting({ marketplace: 'etsy', look_at: now + 1 });
      const due = [
        { job_id, marketplace: 'ebay', due_at: now - 1 },
        { job_id, due_at: now },
      ];
      expect(await ownDue()).toEqual(due);
      expect(await repository.due(now, 1)).toEqual(due.slice(0, 1));
    });

    it('names a posting whose user is to be told', async () => {
      await createdJob();
      const notice = { notice_id: 'n', happened_at: isoOf(now), send_at: now - 2 };
      await addedPosting({ notice, look_at: now + DAY });
      expect(await ownDue()).toEqual([{ job_id, marketplace: 'ebay', due_at: now - 2 }]);
    });

    it('names nothing any more that needs nobody', async () => {
      await createdJob();
      const posting = await addedPosting({ look_at: now });
      const { look_at: _, ...rest } = posting;
      await repository.replacePosting(posting, { ...rest, version: 2 });
      expect(await ownDue()).toEqual([]);
    });

    async function createdJob(changes: Partial<StoredJob> = {}): Promise<StoredJob> {
      const job = aStoredJob({ job_id, user_id: crypto.randomUUID(), ...changes });
      if (!(await repository.create(job))) throw new Error('the job existed already');
      return job;
    }

    async function addedPosting(changes: Partial<StoredPosting> = {}): Promise<StoredPosting> {
      const posting = aStoredPosting({ job_id, ...changes });
      if (!(await repository.addPosting(posting))) throw new Error('the posting existed already');
      return posting;
    }

    async function ownDue() {
      return (await repository.due(now, EVERYTHING)).filter((due) => due.job_id === job_id);
    }
  });
}

function isoOf(epoch_ms: number): string {
  return new Date(epoch_ms).toISOString();
}
