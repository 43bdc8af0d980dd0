import { emptyRequirement, type SearchResults, type SessionState } from '@talknshop/contracts';
import type { SessionRepository } from '../session/session-repository.port';
import { SessionConflict, SessionNotFound, CursorInvalid } from '../session/session.errors';
import { KEPT_TURNS, type StoredTurn } from '../session/stored-session';

export interface SessionRepositoryUnderTest {
  /** One that may hold other sessions already, whose sessions live 24 hours and whose clock is `now`, in epoch milliseconds. */
  create(now: () => number): SessionRepository | Promise<SessionRepository>;
}

const HOUR_MS = 3_600_000;

/** What every session repository must do. */
export function describeSessionRepository(name: string, { create }: SessionRepositoryUnderTest): void {
  describe(`${name} as a session repository`, () => {
    let sessions: SessionRepository;
    let now: number;

    beforeEach(async () => {
      now = Date.parse('2026-03-01T12:00:00.000Z');
      sessions = await create(() => now);
    });

    describe('create', () => {
      it('stores a session as its version 1, without turns', async () => {
        const state = aState({ last_message: 'a laptop', requirement_spec: emptyRequirement() });
        const stored = { ...state, version: 1, last_seq: 0, turns: [] };
        expect(await sessions.create(state)).toEqual(stored);
        expect(await sessions.get(state.session_id)).toEqual(stored);
      });

      it('leaves an existing session as it is', async () => {
        const state = await created();
        expect(await sessions.create({ ...state, last_message: 'another' })).toBeUndefined();
        expect((await sessions.get(state.session_id))?.last_message).toBeUndefined();
      });

      it('lets one of many racers win', async () => {
        const state = aState();
        const wins = await Promise.all(Array.from({ length: 6 }, () => sessions.create(state)));
        expect(wins.filter(Boolean)).toHaveLength(1);
      });
    });

    describe('get', () => {
      it('knows nothing of a session that was never stored', async () => {
        expect(await sessions.get(crypto.randomUUID())).toBeUndefined();
      });

      it('hands out copies', async () => {
        const { session_id } = await created();
        (await sessions.get(session_id))!.metadata.changed = true;
        expect((await sessions.get(session_id))?.metadata).toEqual({});
      });
    });

    describe('update', () => {
      it('stores what changed as the next version, with the time of the change', async () => {
        const session = await created();
        now += 1_000;
        const turns = [aTurn(1)];
        const updated = await sessions.update({ ...session, workflow_stage: 'searching', last_seq: 7, turns });
        const expected = { workflow_stage: 'searching', last_seq: 7, turns, version: 2, updated_at: isoOf(now) };
        expect(updated).toEqual({ ...session, ...expected });
        expect(await sessions.get(session.session_id)).toEqual(updated);
      });

      it('forgets what the session no longer has', async () => {
        const session = await sessions.update({ ...(await created()), transcript: 'a red bike' });
        const { transcript: _, ...rest } = session;
        await sessions.update(rest);
        expect(await sessions.get(session.session_id)).not.toHaveProperty('transcript');
      });

      it('refuses a session that has changed since it was read', async () => {
        const session = await created();
        const updated = await sessions.update({ ...session, last_message: 'first' });
        const refusal = await sessions.update({ ...session, last_message: 'second' }).catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(SessionConflict);
        expect(refusal).toMatchObject({ code: 'session_conflict', retriable: true, version: 1 });
        expect(await sessions.get(session.session_id)).toEqual(updated);
      });

      it('lets one of two writers win', async () => {
        const session = await created();
        const attempts = await Promise.allSettled(
          ['a', 'b', 'c', 'd'].map((last_message) => sessions.update({ ...session, last_message })),
        );
        expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect((await sessions.get(session.session_id))?.version).toBe(2);
      });

      it('does not bring a deleted session back', async () => {
        const session = await created();
        await sessions.delete(session.session_id);
        await expect(sessions.update(session)).rejects.toThrow(SessionNotFound);
        expect(await sessions.get(session.session_id)).toBeUndefined();
      });

      it('keeps the latest turns', async () => {
        const turns = Array.from({ length: KEPT_TURNS + 5 }, (_, index) => aTurn(index));
        const updated = await sessions.update({ ...(await created()), turns });
        expect(updated.turns).toEqual(turns.slice(5));
        expect((await sessions.get(updated.session_id))?.turns).toEqual(turns.slice(5));
      });

      it('keeps a hundred large products and long messages', async () => {
        const session = await created();
        const message = {
          turn_id: 't',
          role: 'user',
          content: 'naïve “🛒” '.repeat(500),
          timestamp: isoOf(now),
        } as const;
        const turn_history = Array.from({ length: 60 }, () => message);
        await sessions.update({ ...session, turn_history, search_results: results(100) });
        expect(await sessions.get(session.session_id)).toMatchObject({ turn_history, search_results: results(100) });
      });
    });

    describe('delete', () => {
      it('removes a session, once', async () => {
        const { session_id } = await created();
        expect(await sessions.delete(session_id)).toBe(true);
        expect(await sessions.get(session_id)).toBeUndefined();
        expect(await sessions.delete(session_id)).toBe(false);
      });
    });

    describe('expiry', () => {
      it('makes a session absent a day after its last change', async () => {
        const session = await created();
        now += 24 * HOUR_MS;
        expect(await sessions.get(session.session_id)).toBeUndefined();
        expect(await sessions.delete(session.session_id)).toBe(false);
      });

      it('is put off by every change', async () => {
        const session = await created();
        now += 23 * HOUR_MS;
        await sessions.update(session);
        now += 23 * HOUR_MS;
        await sessions.countClarification(session.session_id);
        now += 23 * HOUR_MS;
        expect(await sessions.get(session.session_id)).toBeDefined();
      });

      it('ends changes too', async () => {
        const session = await created();
        now += 24 * HOUR_MS;
        await expect(sessions.update(session)).rejects.toThrow(SessionNotFound);
        await expect(sessions.countClarification(session.session_id)).rejects.toThrow(SessionNotFound);
      });

      it('makes room for a new session of the same id', async () => {
        const session = await created({ last_message: 'old' });
        now += 24 * HOUR_MS;
        expect(await sessions.create(aState({ session_id: session.session_id }))).toMatchObject({ version: 1 });
        expect(await sessions.get(session.session_id)).not.toHaveProperty('last_message');
      });

      it('takes a session out of lists and statistics', async () => {
        const { user_id } = await created();
        const { total } = await sessions.stats();
        now += 24 * HOUR_MS;
        expect(await sessions.listByUser(user_id)).toEqual({ sessions: [] });
        expect((await sessions.stats()).total).toBeLessThan(total);
      });
    });

    describe('listByUser', () => {
      it('summarises the sessions of one user, last changed first', async () => {
        const user_id = crypto.randomUUID();
        const older = await created({
          user_id,
          last_message: 'a bike',
          created_at: isoOf(now),
          updated_at: isoOf(now),
        });
        const newer = await created({ user_id, updated_at: isoOf(now + 1_000) });
        await created();
        expect((await sessions.listByUser(user_id)).sessions).toEqual([
          summaryOf(newer),
          { ...summaryOf(older), last_message: 'a bike' },
        ]);
        now += 5_000;
        await sessions.update(older);
        expect((await sessions.listByUser(user_id)).sessions[0]?.session_id).toBe(older.session_id);
      });

      it('hands out every session once, page by page', async () => {
        const user_id = crypto.randomUUID();
        for (let second = 0; second < 5; second += 1)
          await created({ user_id, updated_at: isoOf(now + second * 1_000) });
        const all = (await sessions.listByUser(user_id)).sessions;
        const first = await sessions.listByUser(user_id, { limit: 2 });
        const second = await sessions.listByUser(user_id, { limit: 2, cursor: first.next_cursor });
        const third = await sessions.listByUser(user_id, { limit: 2, cursor: second.next_cursor });
        expect([...first.sessions, ...second.sessions, ...third.sessions]).toEqual(all);
        expect(third.next_cursor).toBeUndefined();
      });

      it('promises no page behind a last full one', async () => {
        const user_id = crypto.randomUUID();
        await created({ user_id });
        await created({ user_id, updated_at: isoOf(now + 1_000) });
        expect((await sessions.listByUser(user_id, { limit: 2 })).next_cursor).toBeUndefined();
      });

      it('lists at least one session', async () => {
        const user_id = crypto.randomUUID();
        for (const second of [0, 1]) await created({ user_id, updated_at: isoOf(now + second * 1_000) });
        expect((await sessions.listByUser(user_id, { limit: 0 })).sessions).toHaveLength(1);
      });

      it.each(['', 'nonsense', 'bnVsbA', 'WzEsMl0'])('refuses %j as a cursor', async (cursor) => {
        await expect(sessions.listByUser('somebody', { cursor })).rejects.toThrow(CursorInvalid);
      });

      it("shows nobody another's sessions by way of a cursor", async () => {
        const [mine, theirs] = [crypto.randomUUID(), crypto.randomUUID()];
        for (const second of [0, 1]) await created({ user_id: theirs, updated_at: isoOf(now + second * 1_000) });
        const { next_cursor } = await sessions.listByUser(theirs, { limit: 1 });
        expect(await sessions.listByUser(mine, { cursor: next_cursor })).toEqual({ sessions: [] });
      });
    });

    describe('savings', () => {
      it('of a requirement change nothing else', async () => {
        const session = await created();
        now += 1_000;
        const requirement_spec = {
          ...emptyRequirement(),
          product_type: 'laptop',
          price: { max: 1000, currency: 'USD' },
        };
        const saved = await sessions.saveRequirement(session.session_id, requirement_spec);
        expect(saved).toEqual({ ...session, requirement_spec, version: 2, updated_at: isoOf(now) });
        expect(await sessions.get(session.session_id)).toEqual(saved);
      });

      it('of results change nothing else', async () => {
        const session = await created();
        const saved = await sessions.saveResults(session.session_id, results(50));
        expect(saved).toMatchObject({ search_results: results(50), version: 2 });
      });

      it('of clarifications count each of several at once', async () => {
        const session = await created();
        await Promise.all([1, 2, 3].map(() => sessions.countClarification(session.session_id)));
        expect(await sessions.get(session.session_id)).toMatchObject({ clarification_count: 3, version: 4 });
      });

      it('make an update of what was read before them fail', async () => {
        const session = await created();
        await sessions.saveRequirement(session.session_id, emptyRequirement());
        await expect(sessions.update(session)).rejects.toThrow(SessionConflict);
      });

      it('do not begin a session', async () => {
        const session_id = crypto.randomUUID();
        await expect(sessions.saveResults(session_id, results(1))).rejects.toThrow(SessionNotFound);
        await expect(sessions.saveRequirement(session_id, emptyRequirement())).rejects.toThrow(SessionNotFound);
        expect(await sessions.get(session_id)).toBeUndefined();
      });
    });

    describe('stats', () => {
      it('count sessions by stage', async () => {
        const before = await sessions.stats();
        await created({ workflow_stage: 'searching' });
        await created({ workflow_stage: 'searching' });
        await created({ workflow_stage: 'failed' });
        const { total, by_stage } = await sessions.stats();
        expect(total - before.total).toBe(3);
        expect(by_stage.searching! - (before.by_stage.searching ?? 0)).toBe(2);
        expect(by_stage.failed! - (before.by_stage.failed ?? 0)).toBe(1);
      });
    });

    async function created(overrides: Partial<SessionState> = {}) {
      const stored = await sessions.create(aState(overrides));
      if (!stored) throw new Error('the session existed already');
      return stored;
    }
  });
}

function isoOf(epoch_ms: number): string {
  return new Date(epoch_ms).toISOString();
}

function aState(overrides: Partial<SessionState> = {}): SessionState {
  return {
    session_id: crypto.randomUUID(),
    user_id: crypto.randomUUID(),
    source: 'chat',
    workflow_stage: 'initial',
    request_type: 'search',
    clarification_count: 0,
    last_media: [],
    turn_history: [],
    created_at: '2026-03-01T12:00:00.000Z',
    updated_at: '2026-03-01T12:00:00.000Z',
    metadata: {},
    ...overrides,
  };
}

function summaryOf({ session_id, source, workflow_stage, created_at, updated_at }: SessionState) {
  return { session_id, source, workflow_stage, created_at, updated_at };
}

function aTurn(number: number): StoredTurn {
  return { turn_id: `turn-${number}`, first_seq: number * 10 + 1, last_seq: number * 10 + 9, status: 'completed' };
}

function results(count: number): SearchResults {
  const products = Array.from({ length: count }, (_, index) => ({
    product_id: `ebay:${index}`,
    marketplace: 'ebay' as const,
    title: `Laptop ${index} with a 14 inch display and 16 GB of memory`,
    description: 'A light notebook with a bright display and keys that last. '.repeat(20),
    price: 500 + index,
    currency: 'USD',
    availability: 'in_stock' as const,
    deep_link: `https://www.ebay.com/itm/${index}`,
    marketplace_url: 'https://www.ebay.com',
    attributes: { brand: 'Acme', ram_gb: 16 },
    score: 0.5,
    why_ranked: 'Within your limit.',
    offers: [],
  }));
  return {
    products,
    total_count: count,
    requirement_spec: emptyRequirement(),
    search_metadata: {},
    marketplaces_searched: ['ebay'],
    marketplaces_failed: [],
    search_duration_ms: 12,
  };
}
