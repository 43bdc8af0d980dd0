import { Checkpoint, CheckpointConflict, CheckpointStore, RunRecord } from '../checkpoint-store.port';

/** What every store must do; a store that passes may be given to the engine. `create` returns one that may hold other runs already. */
export function describeCheckpointStore(name: string, create: () => CheckpointStore | Promise<CheckpointStore>): void {
  describe(`${name} as a checkpoint store`, () => {
    let store: CheckpointStore;

    beforeEach(async () => {
      store = await create();
    });

    describe('create', () => {
      it('stores a run together with its input', async () => {
        const run = aRun({ group: 'session-1', lease: { owner: 'a', expires_at: 2_000 } });
        expect(await store.create(run, aCheckpoint(run, 0))).toBe(true);
        expect(await store.load(run.run_id)).toEqual({ run, checkpoints: [aCheckpoint(run, 0)] });
      });

      it('refuses a run that exists, and leaves it as it was', async () => {
        const run = await stored(store);
        const other = { ...run, flow: 'another' };
        expect(await store.create(other, { ...aCheckpoint(run, 0), body: '{"s":{"mine":false}}' })).toBe(false);
        expect(await store.load(run.run_id)).toEqual({ run, checkpoints: [aCheckpoint(run, 0)] });
      });

      it('lets one of many racers win', async () => {
        const run = aRun();
        const wins = await Promise.all(Array.from({ length: 8 }, () => store.create(run, aCheckpoint(run, 0))));
        expect(wins.filter(Boolean)).toHaveLength(1);
      });

      it('keeps runs apart', async () => {
        const one = await stored(store);
        const other = await stored(store);
        await store.append(one.run_id, [aCheckpoint(one, 1)]);
        expect((await store.load(other.run_id))?.checkpoints).toHaveLength(1);
      });
    });

    describe('append', () => {
      it('adds checkpoints in order, several at once', async () => {
        const run = await stored(store);
        await store.append(run.run_id, [aCheckpoint(run, 1), aCheckpoint(run, 2)]);
        await store.append(run.run_id, [aCheckpoint(run, 3)]);
        expect(await seqs(store, run)).toEqual([0, 1, 2, 3]);
      });

      it('refuses a seq that is taken, names it, and keeps the first', async () => {
        const run = await stored(store);
        await store.append(run.run_id, [aCheckpoint(run, 1, { body: '{"d":{"first":true}}' })]);
        const refusal = await store.append(run.run_id, [aCheckpoint(run, 1)]).catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(CheckpointConflict);
        expect(refusal).toMatchObject({ code: 'checkpoint_conflict', run_id: run.run_id, seq: 1 });
        expect((await store.load(run.run_id))?.checkpoints[1]?.body).toBe('{"d":{"first":true}}');
      });

      it('lets one of two processes continue a run', async () => {
        const run = await stored(store);
        const attempts = await Promise.allSettled(
          ['a', 'b', 'c', 'd'].map((owner) =>
            store.append(run.run_id, [aCheckpoint(run, 1, { body: `{"d":{"by":"${owner}"}}` })]),
          ),
        );
        expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect(await seqs(store, run)).toEqual([0, 1]);
      });

      it('keeps nothing behind a seq that is taken', async () => {
        const run = await stored(store);
        await store.append(run.run_id, [aCheckpoint(run, 1)]);
        await expect(store.append(run.run_id, [aCheckpoint(run, 1), aCheckpoint(run, 2)])).rejects.toThrow(
          CheckpointConflict,
        );
        expect(await seqs(store, run)).toEqual([0, 1]);
      });

      it('keeps a body as it is, whatever its size and alphabet', async () => {
        const run = await stored(store);
        const text = 'naïve “quotes” 🛒 \\ \u2028 ';
        const bodies = [
          JSON.stringify({ text }),
          JSON.stringify({ text: text.repeat(20_000) }),
          JSON.stringify({ noise: noise(700_000) }),
        ];
        await store.append(
          run.run_id,
          bodies.map((body, index) => aCheckpoint(run, index + 1, { body })),
        );
        const loaded = await store.load(run.run_id);
        expect(loaded?.checkpoints.slice(1).map(({ body }) => body)).toEqual(bodies);
      });
    });

    describe('load', () => {
      it('knows nothing of a run that was never stored', async () => {
        expect(await store.load(aRun().run_id)).toBeUndefined();
      });

      it('starts at the newest snapshot', async () => {
        const run = await logged(store);
        expect(await seqs(store, run)).toEqual([4, 5]);
      });

      it('starts at the input when asked for all', async () => {
        const run = await logged(store);
        expect((await store.load(run.run_id, { all: true }))?.checkpoints.map(({ seq }) => seq)).toEqual([
          0, 1, 2, 3, 4, 5,
        ]);
      });

      it('returns long logs whole, in order', async () => {
        const run = await stored(store);
        await store.append(
          run.run_id,
          Array.from({ length: 120 }, (_, index) => aCheckpoint(run, index + 1)),
        );
        expect(await seqs(store, run)).toEqual(Array.from({ length: 121 }, (_, seq) => seq));
      });

      it('returns every field of a checkpoint', async () => {
        const run = await stored(store);
        const checkpoint = aCheckpoint(run, 1, { node: 'Search', status: 'paused', at: 1_234 });
        await store.append(run.run_id, [checkpoint]);
        expect((await store.load(run.run_id))?.checkpoints[1]).toEqual(checkpoint);
      });
    });

    describe('lease', () => {
      it('is free on a run nobody holds', async () => {
        const run = await stored(store);
        expect(await store.acquire(run.run_id, { owner: 'a', expires_at: 2_000 }, 1_000)).toBe(true);
        expect((await store.load(run.run_id))?.run.lease).toEqual({ owner: 'a', expires_at: 2_000 });
      });

      it('is refused while somebody else holds it', async () => {
        const run = await stored(store, { lease: { owner: 'a', expires_at: 2_000 } });
        expect(await store.acquire(run.run_id, { owner: 'b', expires_at: 3_000 }, 1_999)).toBe(false);
        expect((await store.load(run.run_id))?.run.lease?.owner).toBe('a');
      });

      it('may be taken by anybody from the moment it expires', async () => {
        const run = await stored(store, { lease: { owner: 'a', expires_at: 2_000 } });
        expect(await store.acquire(run.run_id, { owner: 'b', expires_at: 3_000 }, 2_000)).toBe(true);
      });

      it('goes to one of many racers', async () => {
        const run = await stored(store, { lease: { owner: 'dead', expires_at: 500 } });
        const wins = await Promise.all(
          ['a', 'b', 'c', 'd', 'e'].map((owner) => store.acquire(run.run_id, { owner, expires_at: 2_000 }, 1_000)),
        );
        expect(wins.filter(Boolean)).toHaveLength(1);
      });

      it('is granted again to its owner', async () => {
        const run = await stored(store, { lease: { owner: 'a', expires_at: 2_000 } });
        expect(await store.acquire(run.run_id, { owner: 'a', expires_at: 4_000 }, 1_000)).toBe(true);
        expect((await store.load(run.run_id))?.run.lease?.expires_at).toBe(4_000);
      });

      it('cannot be had on a run that does not exist', async () => {
        expect(await store.acquire(aRun().run_id, { owner: 'a', expires_at: 2_000 }, 1_000)).toBe(false);
      });

      it('is prolonged for its owner only', async () => {
        const run = await stored(store, { lease: { owner: 'a', expires_at: 2_000 } });
        expect(await store.renew(run.run_id, { owner: 'a', expires_at: 5_000 })).toBe(true);
        expect(await store.renew(run.run_id, { owner: 'b', expires_at: 9_000 })).toBe(false);
        expect((await store.load(run.run_id))?.run.lease).toEqual({ owner: 'a', expires_at: 5_000 });
      });

      it('cannot be prolonged once another has taken it', async () => {
        const run = await stored(store, { lease: { owner: 'a', expires_at: 2_000 } });
        await store.acquire(run.run_id, { owner: 'b', expires_at: 6_000 }, 3_000);
        expect(await store.renew(run.run_id, { owner: 'a', expires_at: 9_000 })).toBe(false);
      });

      it('is given back together with how the run stands', async () => {
        const run = await stored(store, { lease: { owner: 'a', expires_at: 2_000 } });
        await store.release(run.run_id, 'a', 'paused');
        const { lease: _, ...rest } = run;
        expect((await store.load(run.run_id))?.run).toEqual({ ...rest, status: 'paused' });
      });

      it('is not given back by one who does not hold it', async () => {
        const run = await stored(store, { lease: { owner: 'a', expires_at: 2_000 } });
        await store.release(run.run_id, 'b', 'failed');
        expect((await store.load(run.run_id))?.run).toEqual(run);
      });

      it('does not come to life by a release of a run that does not exist', async () => {
        const { run_id } = aRun();
        await store.release(run_id, 'a', 'completed');
        expect(await store.load(run_id)).toBeUndefined();
      });
    });

    describe('takes', () => {
      it('count how often a run was taken from processes that died, or to be resumed', async () => {
        const run = await stored(store, { lease: { owner: 'a', expires_at: 1_500 } });
        expect((await store.load(run.run_id))?.run.takes).toBeUndefined();
        await store.acquire(run.run_id, { owner: 'b', expires_at: 3_000 }, 2_000);
        await store.acquire(run.run_id, { owner: 'refused', expires_at: 3_000 }, 2_500);
        await store.renew(run.run_id, { owner: 'b', expires_at: 4_000 });
        await store.acquire(run.run_id, { owner: 'c', expires_at: 6_000 }, 5_000);
        expect((await store.load(run.run_id))?.run.takes).toBe(2);
      });

      it('begin anew once the run was given back', async () => {
        const run = await stored(store);
        await store.acquire(run.run_id, { owner: 'a', expires_at: 2_000 }, 1_000);
        await store.release(run.run_id, 'a', 'paused');
        expect((await store.load(run.run_id))?.run.takes).toBeUndefined();
        await store.acquire(run.run_id, { owner: 'b', expires_at: 4_000 }, 3_000);
        expect((await store.load(run.run_id))?.run.takes).toBe(1);
      });
    });

    describe('orphans', () => {
      it('are the running runs whose lease has expired or is absent', async () => {
        const dead = await stored(store, { lease: { owner: 'a', expires_at: 1_500 } });
        const drained = await stored(store, { lease: { owner: 'a', expires_at: 9_000 } });
        await store.release(drained.run_id, 'a', 'running');
        const alive = await stored(store, { lease: { owner: 'a', expires_at: 2_001 } });
        const found = await orphanIds(store, 2_000);
        expect(found).toEqual(expect.arrayContaining([dead.run_id, drained.run_id]));
        expect(found).not.toContain(alive.run_id);
      });

      it.each(['paused', 'completed', 'failed', 'cancelled'] as const)('are never %s', async (status) => {
        const run = await stored(store, { lease: { owner: 'a', expires_at: 1_500 } });
        await store.release(run.run_id, 'a', status);
        expect(await orphanIds(store, 2_000)).not.toContain(run.run_id);
      });

      it('are also paused runs that were taken to be resumed, and left', async () => {
        const run = await stored(store, { lease: { owner: 'a', expires_at: 1_500 } });
        await store.release(run.run_id, 'a', 'paused');
        await store.acquire(run.run_id, { owner: 'b', expires_at: 1_800 }, 1_600);
        expect(await orphanIds(store, 1_700)).not.toContain(run.run_id);
        expect(await orphanIds(store, 2_000)).toContain(run.run_id);
      });

      it('are no longer found once taken', async () => {
        const run = await stored(store, { lease: { owner: 'a', expires_at: 1_500 } });
        await store.acquire(run.run_id, { owner: 'b', expires_at: 3_000 }, 2_000);
        expect(await orphanIds(store, 2_000)).not.toContain(run.run_id);
      });

      it('come oldest first, as many as asked for', async () => {
        const created = [-3_000, -5_000, -4_000];
        const runs = await Promise.all(created.map((created_at) => stored(store, { created_at })));
        const found = await store.orphans(['buyer'], 2_000, 2);
        expect(found.map(({ run_id }) => run_id)).toEqual([runs[1]?.run_id, runs[2]?.run_id]);
      });

      it("of other flows are left out, and take nobody else's place", async () => {
        const [older, younger] = [`flow-${crypto.randomUUID()}`, `flow-${crypto.randomUUID()}`];
        for (const created_at of [-9_000, -8_000]) await stored(store, { flow: older, created_at });
        const run = await stored(store, { flow: younger });
        const found = async (...flows: string[]) => (await store.orphans(flows, 2_000, 2)).map(({ flow }) => flow);
        expect((await store.orphans([younger], 2_000, 2)).map(({ run_id }) => run_id)).toEqual([run.run_id]);
        expect(await found(younger, older)).toEqual([older, older]);
        expect(await found()).toEqual([]);
      });
    });
  });
}

function aRun(overrides: Partial<RunRecord> = {}): RunRecord {
  return { run_id: crypto.randomUUID(), flow: 'buyer', status: 'running', created_at: 1_000, ...overrides };
}

function aCheckpoint({ run_id }: RunRecord, seq: number, overrides: Partial<Checkpoint> = {}): Checkpoint {
  const what = seq === 0 ? ({ kind: 'snapshot' } as const) : ({ kind: 'delta', node: `Node${seq}` } as const);
  return {
    format: 1,
    run_id,
    seq,
    ...what,
    status: 'running',
    at: 1_000 + seq,
    body: `{"d":{"seq":${seq}}}`,
    ...overrides,
  };
}

async function stored(store: CheckpointStore, overrides: Partial<RunRecord> = {}): Promise<RunRecord> {
  const run = aRun(overrides);
  await store.create(run, aCheckpoint(run, 0));
  return run;
}

/** Six checkpoints with snapshots at 0, 2 and 4. */
async function logged(store: CheckpointStore): Promise<RunRecord> {
  const run = await stored(store);
  const kinds = ['delta', 'snapshot', 'delta', 'snapshot', 'delta'] as const;
  await store.append(
    run.run_id,
    kinds.map((kind, index) => aCheckpoint(run, index + 1, { kind })),
  );
  return run;
}

async function seqs(store: CheckpointStore, { run_id }: RunRecord): Promise<number[] | undefined> {
  return (await store.load(run_id))?.checkpoints.map(({ seq }) => seq);
}

async function orphanIds(store: CheckpointStore, now: number): Promise<string[]> {
  return (await store.orphans(['buyer'], now, 100)).map(({ run_id }) => run_id);
}

/** Text that does not compress: more than a DynamoDB item may hold. */
function noise(length: number): string {
  let seed = 1;
  const next = () => String.fromCharCode(33 + ((seed = (seed * 48_271) % 2_147_483_647) % 93));
  return Array.from({ length }, next).join('');
}
