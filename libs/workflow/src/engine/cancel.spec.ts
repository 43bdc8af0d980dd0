import { defineFlow } from '../flow/flow';
import { pause } from '../flow/pause';
import { Gates, settled } from '../testing/gates';
import { MemoryCheckpointStore } from '../testing/memory-checkpoint-store';
import { heard, testEngine } from '../testing/test-engine';
import { readHistory } from './read-history';

interface Turn {
  asks?: boolean;
  found?: number;
}

const flow = defineFlow<Turn, Gates, string>()({
  name: 'cancellable',
  start: 'Ask',
  nodes: {
    Ask: { run: ({ state }) => (state.asks ? pause() : {}), next: 'Search' },
    Search: {
      run: async ({ deps, emit, signal }) => {
        emit('searching');
        signal.addEventListener('abort', () => deps.entered.push('aborted'));
        await deps.pass('Search');
        emit('found');
        return { found: 3 };
      },
      next: 'Done',
    },
    Done: { run: () => {}, final: true },
  },
});

describe('cancelling a run', () => {
  it('stops it at once, aborts its nodes, and keeps what was heard', async () => {
    const deps = new Gates();
    const { engine, runs, told, store } = testEngine(flow, { deps });
    const result = runs.start({ run_id: 'r', input: {} });
    await settled();
    expect(await engine.cancel('r')).toBe(true);
    expect(await result).toMatchObject({ status: 'cancelled' });
    expect(deps.entered).toEqual(['Search', 'aborted']);
    await deps.open('Search');
    expect(heard(told)).toEqual(['searching']);
    expect((await readHistory(store, 'r')).at(-1)).toMatchObject({
      status: 'cancelled',
      events: [{ event: 'searching' }],
    });
    expect((await store.load('r'))?.run.status).toBe('cancelled');
  });

  it('works while it is only accepted', async () => {
    const { engine, runs } = testEngine(flow, { deps: new Gates() });
    await runs.accept({ run_id: 'r', input: {} });
    expect(await engine.cancel('r')).toBe(true);
    expect(await runs.run('r')).toMatchObject({ status: 'cancelled' });
  });

  it('works while it is paused', async () => {
    const { engine, runs, store } = testEngine(flow, { deps: new Gates() });
    await runs.start({ run_id: 'r', input: { asks: true } });
    expect(await engine.cancel('r')).toBe(true);
    expect((await store.load('r'))?.run.status).toBe('cancelled');
    await expect(runs.resume('r', {})).rejects.toThrow('cancelled, not paused');
  });

  it('works from another process, at the next checkpoint', async () => {
    const store = new MemoryCheckpointStore();
    const deps = new Gates();
    const { runs, told } = testEngine(flow, { store, deps, owner: 'one' });
    const other = testEngine(flow, { store, deps, owner: 'two' });
    const result = runs.start({ run_id: 'r', input: {} });
    await settled();
    expect(await other.engine.cancel('r')).toBe(true);
    await deps.open('Search');
    expect(await result).toMatchObject({ status: 'cancelled' });
    expect(told.at(-1)?.type).toBe('run.cancelled');
    expect((await store.load('r'))?.run).toMatchObject({ status: 'cancelled' });
  });

  it('is seen by whoever takes the run up, if its process dies meanwhile', async () => {
    const { engine, runs, store, clock } = testEngine(flow, { deps: new Gates(), lease_ms: 1_000 });
    await store.create(
      {
        run_id: 'r',
        flow: 'cancellable',
        status: 'running',
        created_at: 0,
        lease: { owner: 'dead', expires_at: clock.now() + 500 },
      },
      { format: 1, run_id: 'r', seq: 0, kind: 'snapshot', status: 'running', at: 0, body: '{"s":{},"n":["Ask"]}' },
    );
    expect(await engine.cancel('r')).toBe(true);
    expect((await store.load('r'))?.run.status).toBe('running');
    clock.advance(500);
    const [taken] = await engine.takeUpOrphans();
    expect(await taken?.result).toMatchObject({ status: 'cancelled' });
    expect((await store.load('r'))?.run.status).toBe('cancelled');
    expect(await runs.run('r')).toMatchObject({ status: 'cancelled' });
  });

  it('does nothing to one that has ended, or that there never was', async () => {
    const deps = new Gates();
    const { engine, runs } = testEngine(flow, { deps });
    const result = runs.start({ run_id: 'r', input: {} });
    await settled();
    await deps.open('Search');
    await result;
    expect(await engine.cancel('r')).toBe(false);
    expect(await engine.cancel('nowhere')).toBe(false);
  });
});
