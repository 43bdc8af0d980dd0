import { readFileSync } from 'node:fs';
import type { StoredRun } from '../checkpoint-store.port';
import { defineFlow } from '../flow/flow';
import { oneOf } from '../flow/next';
import { MemoryCheckpointStore } from '../testing/memory-checkpoint-store';
import { testEngine } from '../testing/test-engine';
import { readHistory } from './read-history';

interface Turn {
  text: string;
  speech?: string;
  image?: string;
  answer?: string;
  draft?: string;
  found?: number;
}

/** The flow as it was when the history was recorded. */
const flow = defineFlow<Turn, undefined, { said: string }>()({
  name: 'buyer',
  start: 'Parse',
  nodes: {
    Parse: { run: () => {}, next: ['Speech', 'Image'] },
    Speech: { run: () => {}, next: 'Clarify' },
    Image: { run: () => {}, next: 'Clarify' },
    Clarify: { run: () => {}, next: oneOf(['Ask', 'Search'], ({ answer }) => (answer ? 'Search' : 'Ask')) },
    Ask: { run: () => {}, pause: true, next: 'Clarify' },
    Search: {
      run: ({ emit, visit, state }) => (emit({ said: `searched, visit ${visit}, for ${state.answer}` }), { found: 3 }),
      next: 'Done',
    },
    Done: { run: ({ emit }) => emit({ said: 'done' }), final: true },
  },
});

/** One entry for each kind of checkpoint that format 1 knows, snapshots and removed fields among them. Never to be changed. */
const recorded = JSON.parse(readFileSync(new URL('../fixtures/history-v1.json', import.meta.url), 'utf8')) as Record<
  'left_running' | 'failed' | 'cancelled',
  StoredRun
>;

async function storeWith({ run, checkpoints }: StoredRun): Promise<MemoryCheckpointStore> {
  const store = new MemoryCheckpointStore();
  const [first, ...rest] = checkpoints;
  await store.create(run, first!);
  await store.append(run.run_id, rest);
  return store;
}

describe('a history recorded in format 1', () => {
  it('is read as it was written', async () => {
    const history = await readHistory(await storeWith(recorded.left_running), 'v1');
    expect(history.map(({ seq, node, status }) => `${seq} ${node ?? '-'} ${status}`)).toEqual([
      '0 - running',
      '1 Parse running',
      '2 Image running',
      '3 Speech running',
      '4 Clarify running',
      '5 Ask paused',
      '6 - running',
      '7 Clarify running',
      '8 Search running',
    ]);
    expect(
      history.flatMap(({ events }) => events.map(({ index, event }) => `${index} ${(event as { said: string }).said}`)),
    ).toEqual(['0 parsing', '1 seeing', '2 hearing', '3 what for?', '4 shop busy']);
    expect(history.at(-1)?.state).toEqual({ text: 'laptop', speech: 'a laptop', image: 'silver', answer: 'work' });
  });

  it('is gone on with', async () => {
    const { engine, told } = testEngine(flow, { store: await storeWith(recorded.left_running) });
    const [taken] = await engine.takeUpOrphans();
    expect(await taken?.result).toEqual({
      status: 'completed',
      run_id: 'v1',
      state: { text: 'laptop', speech: 'a laptop', image: 'silver', answer: 'work', found: 3 },
    });
    const said = told.flatMap((event) => (event.type === 'emitted' ? [`${event.index} ${event.event.said}`] : []));
    expect(said.slice(-2)).toEqual(['5 searched, visit 1, for work', '6 done']);
  });

  it('tells why a run failed', async () => {
    const { runs } = testEngine(flow, { store: await storeWith(recorded.failed) });
    expect(await runs.run('v1-failed')).toEqual({
      status: 'failed',
      run_id: 'v1-failed',
      state: { text: 'laptop' },
      failure: { code: 'closed', message: 'the shop is closed', retriable: false, node: 'Parse' },
    });
  });

  it('tells that a run was cancelled', async () => {
    const { runs } = testEngine(flow, { store: await storeWith(recorded.cancelled) });
    expect(await runs.run('v1-cancelled')).toMatchObject({ status: 'cancelled', state: { text: 'laptop' } });
  });
});
