import { defineFlow } from '../flow/flow';
import { oneOf } from '../flow/next';
import { pause } from '../flow/pause';
import { heard, testEngine } from '../testing/test-engine';
import { readHistory } from './read-history';

interface Feed {
  text: string;
  pages: number;
  answered?: boolean;
}

/** Rewrites a field of 4 KB sixty times, then asks. */
const flow = defineFlow<Feed, undefined, number>()({
  name: 'feed',
  start: 'Read',
  nodes: {
    Read: {
      run: ({ visit, emit }) => (emit(visit), { text: `${visit}`.repeat(2_048), pages: visit }),
      next: oneOf(['Read', 'Ask'], ({ pages }) => (pages < 60 ? 'Read' : 'Ask')),
    },
    Ask: { run: () => pause(), next: 'Done' },
    Done: { run: ({ emit }) => emit(0), final: true },
  },
});

describe('a long log', () => {
  it('is cut short by snapshots, so that a run is read back quickly', async () => {
    const { runs, store } = testEngine(flow);
    await runs.start({ run_id: 'r', input: { text: '', pages: 0 } });
    const all = (await store.load('r', { all: true }))?.checkpoints ?? [];
    const newest = (await store.load('r'))?.checkpoints ?? [];
    expect(all).toHaveLength(62);
    expect(all.filter(({ kind }) => kind === 'snapshot').length).toBeGreaterThan(2);
    expect(newest.length).toBeLessThan(25);
    const bytes = (checkpoints: { body: string }[]) => checkpoints.reduce((sum, { body }) => sum + body.length, 0);
    expect(bytes(all)).toBeLessThan(62 * 4_096 * 1.3);
  });

  it('leads to the same place as the whole one', async () => {
    const first = testEngine(flow);
    await first.runs.start({ run_id: 'r', input: { text: '', pages: 0 } });
    const second = testEngine(flow, { store: first.store, owner: 'two' });
    expect(await second.runs.resume('r', { answered: true })).toEqual({
      status: 'completed',
      run_id: 'r',
      state: { text: '60'.repeat(2_048), pages: 60, answered: true },
    });
    expect(heard([...first.told, ...second.told])).toEqual([...Array.from({ length: 60 }, (_, page) => page + 1), 0]);
  });

  it('keeps every event in its place', async () => {
    const { runs, store } = testEngine(flow);
    await runs.start({ run_id: 'r', input: { text: '', pages: 0 } });
    const events = (await readHistory(store, 'r')).flatMap((entry) => entry.events);
    expect(events).toEqual(Array.from({ length: 60 }, (_, index) => ({ index, event: index + 1 })));
  });
});
