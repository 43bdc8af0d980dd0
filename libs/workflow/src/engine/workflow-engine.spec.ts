import { RunExists, RunHeld, RunNotFound, RunNotPaused } from '../errors';
import { defineFlow } from '../flow/flow';
import { oneOf } from '../flow/next';
import { pause } from '../flow/pause';
import { heard, testEngine } from '../testing/test-engine';
import { readHistory } from './read-history';

interface Turn {
  text: string;
  question?: string;
  purpose?: string;
  found?: number;
  asked?: number;
}

const buyer = defineFlow<Turn, { found: number }, string>()({
  name: 'buyer',
  start: 'Parse',
  nodes: {
    Parse: { run: ({ state }) => ({ text: state.text.trim() }), next: 'Clarify' },
    Clarify: { run: () => {}, next: oneOf(['Ask', 'Search'], ({ purpose }) => (purpose ? 'Search' : 'Ask')) },
    Ask: {
      run: ({ emit, visit }) => (emit(`what for? (${visit})`), pause({ question: 'what for?', asked: visit })),
      next: 'Clarify',
    },
    Search: { run: ({ deps }) => ({ found: deps.found, question: undefined }), effect: true, next: 'Done' },
    Done: { run: ({ emit, state }) => emit(`${state.found} found`), final: true },
  },
});
const deps = { found: 3 };

describe('a run', () => {
  it('ends with what its nodes have made of its input', async () => {
    const { runs } = testEngine(buyer, { deps });
    const input = { text: ' laptop ', purpose: 'work', question: 'removed by a node' };
    expect(await runs.start({ run_id: 'r', input })).toStrictEqual({
      status: 'completed',
      run_id: 'r',
      state: { text: 'laptop', purpose: 'work', found: 3 },
    });
  });

  it('tells what happens to it, in order', async () => {
    const { runs, told } = testEngine(buyer, { deps });
    await runs.start({ run_id: 'r', group: 'session-1', input: { text: 'laptop', purpose: 'work' } });
    expect(told.map((event) => ('node' in event ? `${event.type} ${event.node}` : event.type))).toEqual([
      'run.started',
      ...['Parse', 'Clarify', 'Search'].flatMap((node) => [`node.started ${node}`, `node.completed ${node}`]),
      'node.started Done',
      'emitted Done',
      'node.completed Done',
      'run.completed',
    ]);
    expect(told.every(({ run_id, flow, group }) => run_id === 'r' && flow === 'buyer' && group === 'session-1')).toBe(
      true,
    );
  });

  it('leaves a checkpoint of what each node changed', async () => {
    const { runs, store } = testEngine(buyer, { deps });
    await runs.start({ run_id: 'r', input: { text: ' laptop ', purpose: 'work' } });
    const stored = await store.load('r');
    expect(stored?.checkpoints.map(({ seq, kind, node, status, body }) => [seq, kind, node, status, body])).toEqual([
      [0, 'snapshot', undefined, 'running', '{"s":{"text":" laptop ","purpose":"work"},"n":["Parse"]}'],
      [1, 'delta', 'Parse', 'running', '{"d":{"text":"laptop"},"n":["Clarify"]}'],
      [2, 'delta', 'Clarify', 'running', '{"n":["Search"]}'],
      [3, 'delta', 'Search', 'running', '{"d":{"found":3},"x":["question"],"n":["Done"]}'],
      [4, 'delta', 'Done', 'completed', '{"e":["3 found"]}'],
    ]);
    expect(stored?.run).toMatchObject({ status: 'completed', flow: 'buyer' });
    expect(stored?.run.lease).toBeUndefined();
  });

  it('is stored with its input before its first node starts', async () => {
    const { runs, store, told } = testEngine(buyer, { deps });
    await runs.accept({ run_id: 'r', input: { text: 'laptop', purpose: 'work' } });
    expect((await store.load('r'))?.run).toMatchObject({ status: 'running', lease: { owner: 'one' } });
    expect(told).toEqual([]);
    expect(await runs.run('r')).toMatchObject({ status: 'completed' });
  });

  it('is started once, however often that is asked', async () => {
    const { runs } = testEngine(buyer, { deps });
    await runs.accept({ run_id: 'r', input: { text: 'laptop', purpose: 'work' } });
    const first = runs.run('r');
    await expect(runs.run('r')).rejects.toThrow(RunHeld);
    expect(await first).toMatchObject({ status: 'completed' });
  });

  it('cannot be accepted twice', async () => {
    const { runs } = testEngine(buyer, { deps });
    await runs.accept({ run_id: 'r', input: { text: 'laptop' } });
    await expect(runs.accept({ run_id: 'r', input: { text: 'phone' } })).rejects.toThrow(RunExists);
    await runs.run('r');
    await expect(runs.accept({ run_id: 'r', input: { text: 'phone' } })).rejects.toThrow(RunExists);
  });

  it('that has ended is only reported when run again', async () => {
    const { runs, told } = testEngine(buyer, { deps });
    const result = await runs.start({ run_id: 'r', input: { text: 'laptop', purpose: 'work' } });
    const before = told.length;
    expect(await runs.run('r')).toEqual(result);
    expect(told.slice(before).map(({ type }) => type)).toEqual(['emitted', 'run.completed']);
  });

  it('that does not exist cannot be run', async () => {
    const { runs } = testEngine(buyer, { deps });
    await expect(runs.run('nowhere')).rejects.toThrow(RunNotFound);
  });

  it('is not found by another flow', async () => {
    const { runs, engine, store } = testEngine(buyer, { deps });
    const other = engine.register(
      defineFlow<Turn>()({ name: 'seller', start: 'A', nodes: { A: { run: () => {}, final: true } } }),
      undefined,
    );
    await runs.start({ run_id: 'r', input: { text: 'laptop' } });
    await expect(other.run('r')).rejects.toThrow(RunNotFound);
    expect((await store.load('r'))?.run.status).toBe('paused');
    expect(await runs.resume('r', { purpose: 'work' })).toMatchObject({ status: 'completed' });
  });

  it('goes on when a watcher throws', async () => {
    const surfaced: unknown[] = [];
    const { runs } = testEngine(buyer, { deps, observerFailed: (error) => surfaced.push(error) });
    const broken = new Error('the watcher broke');
    const watch = ({ type }: { type: string }) => {
      if (type === 'emitted') throw broken;
    };
    expect(await runs.start({ input: { text: 'laptop', purpose: 'work' } }, watch)).toMatchObject({
      status: 'completed',
    });
    expect(surfaced).toEqual([broken]);
  });
});

describe('a pause', () => {
  it('ends with the question, and frees the run for any process', async () => {
    const { runs, store } = testEngine(buyer, { deps });
    expect(await runs.start({ run_id: 'r', input: { text: 'laptop' } })).toEqual({
      status: 'paused',
      run_id: 'r',
      node: 'Ask',
      state: { text: 'laptop', question: 'what for?', asked: 1 },
    });
    const stored = await store.load('r');
    expect(stored?.run.status).toBe('paused');
    expect(stored?.run.lease).toBeUndefined();
  });

  it('is answered in another process, which goes on where the first stopped', async () => {
    const first = testEngine(buyer, { deps });
    await first.runs.start({ run_id: 'r', input: { text: 'laptop' } });
    const second = testEngine(buyer, { deps, store: first.store, owner: 'two' });
    expect(await second.runs.resume('r', { purpose: 'work' })).toEqual({
      status: 'completed',
      run_id: 'r',
      state: { text: 'laptop', purpose: 'work', found: 3, asked: 1 },
    });
    expect(heard([...first.told, ...second.told])).toEqual(['what for? (1)', '3 found']);
  });

  it('may come again, and knows how often', async () => {
    const { runs } = testEngine(buyer, { deps });
    await runs.start({ run_id: 'r', input: { text: 'laptop' } });
    expect(await runs.resume('r', {})).toMatchObject({ status: 'paused', state: { asked: 2 } });
    expect(await runs.resume('r', { purpose: 'work' })).toMatchObject({ status: 'completed' });
  });

  it('is answered once when two answers race', async () => {
    const first = testEngine(buyer, { deps });
    await first.runs.start({ run_id: 'r', input: { text: 'laptop' } });
    const second = testEngine(buyer, { deps, store: first.store, owner: 'two' });
    const answers = await Promise.allSettled([
      first.runs.resume('r', { purpose: 'work' }),
      first.runs.resume('r', { purpose: 'play' }),
      second.runs.resume('r', { purpose: 'school' }),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('has no answer when the run has ended', async () => {
    const { runs, store } = testEngine(buyer, { deps });
    await runs.start({ run_id: 'r', input: { text: 'laptop', purpose: 'work' } });
    await expect(runs.resume('r', { purpose: 'play' })).rejects.toThrow(RunNotPaused);
    expect((await store.load('r'))?.run.status).toBe('completed');
  });
});

describe('a history', () => {
  it('shows the state and the events after each checkpoint', async () => {
    const { runs, store } = testEngine(buyer, { deps });
    await runs.start({ run_id: 'r', input: { text: ' laptop ' } });
    await runs.resume('r', { purpose: 'work' });
    const history = await readHistory(store, 'r');
    expect(history.map(({ seq, node, status }) => `${seq} ${node ?? '-'} ${status}`)).toEqual([
      '0 - running',
      '1 Parse running',
      '2 Clarify running',
      '3 Ask paused',
      '4 - running',
      '5 Clarify running',
      '6 Search running',
      '7 Done completed',
    ]);
    expect(history[3]?.state).toEqual({ text: 'laptop', question: 'what for?', asked: 1 });
    expect(history.flatMap(({ events }) => events)).toEqual([
      { index: 0, event: 'what for? (1)' },
      { index: 1, event: '3 found' },
    ]);
  });

  it('can be taken another way from any checkpoint, and stays as it was', async () => {
    const { runs, store } = testEngine(buyer, { deps });
    await runs.start({ run_id: 'r', group: 'session-1', input: { text: 'laptop' } });
    await runs.resume('r', { purpose: 'work' });
    const before = await store.load('r', { all: true });
    const results = [];
    for (const { seq } of before?.checkpoints ?? []) {
      results.push(await runs.resumeFrom('r', seq, { run_id: `from-${seq}`, change: { text: 'phone' } }));
    }
    expect(results.map(({ status, state }) => `${status} ${state.text}`)).toEqual([
      'paused phone',
      'paused phone',
      'paused phone',
      'paused phone',
      ...Array(4).fill('completed phone'),
    ]);
    expect(await store.load('r', { all: true })).toEqual(before);
    expect((await store.load('from-3'))?.run).toMatchObject({ status: 'paused', group: 'session-1' });
    expect(await runs.resume('from-3', { purpose: 'play' })).toMatchObject({ status: 'completed' });
  });
});
