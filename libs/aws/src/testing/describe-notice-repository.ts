import type { UserNotice } from '@talknshop/contracts';
import type { NoticeRepository } from '../notices/notice-repository.port';
import { aNotice } from './a-notice';

export interface NoticeRepositoryUnderTest {
  /** One that may hold other users' notices already, and whose clock is `now`, in epoch milliseconds. */
  create(now: () => number): NoticeRepository | Promise<NoticeRepository>;
}

const DAY_MS = 24 * 3_600_000;

/** What every repository of notices must do. */
export function describeNoticeRepository(name: string, { create }: NoticeRepositoryUnderTest): void {
  describe(`${name} as a repository of notices`, () => {
    let notices: NoticeRepository;
    let now: number;
    let user_id: string;

    beforeEach(async () => {
      now = Date.parse('2026-03-01T12:00:00.000Z');
      user_id = crypto.randomUUID();
      notices = await create(() => now);
    });

    const told = async () => (await notices.undelivered(user_id)).map(({ notice_id }) => notice_id);

    it('keeps a notice as it is until it is delivered', async () => {
      const notice = own({ traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` });
      expect(await notices.put(notice)).toBe('stored');
      expect(await notices.undelivered(user_id)).toEqual([notice]);
    });

    it('keeps the first of several that have the same id', async () => {
      await notices.put(own());
      expect(await notices.put(own({ happened_at: '2027-01-01T00:00:00.000Z' }))).toBe('known');
      expect(await notices.undelivered(user_id)).toEqual([own()]);
    });

    it('stores one of many racing repeats', async () => {
      const outcomes = await Promise.all(Array.from({ length: 6 }, () => notices.put(own())));
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
    });

    it('tells the oldest first, and no more than asked for', async () => {
      for (const [id, day] of [
        ['a', 3],
        ['b', 1],
        ['c', 2],
      ] as const)
        await notices.put(own({ notice_id: id, happened_at: `2026-02-0${day}T00:00:00.000Z` }));
      expect(await told()).toEqual(['b', 'c', 'a']);
      expect(await notices.undelivered(user_id, 2)).toHaveLength(2);
    });

    it('tells nobody of what is meant for somebody else', async () => {
      await notices.put(own());
      expect(await notices.undelivered(crypto.randomUUID())).toEqual([]);
    });

    it('keeps the same id apart for each user', async () => {
      await notices.put(own());
      const other = aNotice({ user_id: crypto.randomUUID() });
      expect(await notices.put(other)).toBe('stored');
    });

    describe('a delivered notice', () => {
      it('is not told again', async () => {
        await notices.put(own());
        expect(await notices.markDelivered(user_id, 'notice-1')).toBe(true);
        expect(await told()).toEqual([]);
      });

      it('is marked once', async () => {
        await notices.put(own());
        const marks = await Promise.all([1, 2, 3].map(() => notices.markDelivered(user_id, 'notice-1')));
        expect(marks.filter(Boolean)).toHaveLength(1);
      });

      it('stays known when it is put again', async () => {
        await notices.put(own());
        await notices.markDelivered(user_id, 'notice-1');
        expect(await notices.put(own())).toBe('delivered');
        expect(await told()).toEqual([]);
      });

      it('is none that was never put', async () => {
        expect(await notices.markDelivered(user_id, 'nothing')).toBe(false);
        expect(await told()).toEqual([]);
      });
    });

    describe('after seven days', () => {
      beforeEach(async () => {
        await notices.put(own());
        now += 7 * DAY_MS - 1_000;
      });

      it('a notice is absent', async () => {
        expect(await told()).toEqual(['notice-1']);
        now += 1_000;
        expect(await told()).toEqual([]);
        expect(await notices.markDelivered(user_id, 'notice-1')).toBe(false);
      });

      it('a notice may be put anew', async () => {
        await notices.markDelivered(user_id, 'notice-1');
        now += 1_000;
        expect(await notices.put(own())).toBe('stored');
        expect(await told()).toEqual(['notice-1']);
      });
    });

    function own(overrides: Partial<UserNotice<'price_alert'>> = {}): UserNotice {
      return aNotice({ user_id, ...overrides });
    }
  });
}
