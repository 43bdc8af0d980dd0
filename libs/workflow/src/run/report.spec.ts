import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NodeContext } from '../flow/node-context';
import { defineFlow } from '../flow/flow';
import { readHistory } from '../engine/read-history';
import { MemoryCheckpointStore } from '../testing/memory-checkpoint-store';
import { heard, testEngine } from '../testing/test-engine';

type Search = Pick<NodeContext<object, undefined, string>, 'emit' | 'report'>;

const flowWith = (search: (context: Search) => unknown) =>
  defineFlow<object, undefined, string>()({
    name: 'search',
    start: 'Search',
    nodes: {
      Search: { run: async (context) => void (await search(context)), next: 'Done' },
      Done: { run: ({ emit }) => emit('done'), final: true },
    },
  });

/** A store whose writes wait until they are let through. */
class SlowStore extends MemoryCheckpointStore {
  readonly open = Promise.withResolvers<void>();

  override async append(...args: Parameters<MemoryCheckpointStore['append']>): Promise<void> {
    await this.open.promise;
    return super.append(...args);
  }
}

describe('what a node reports', () => {
  it('is heard once it is durable, and so is all that is said after it', async () => {
    const store = new SlowStore();
    const search = ({ emit, report }: Search) => (emit('searching'), report('one answered'), emit('ranking'));
    const { runs, told } = testEngine(flowWith(search), { store });
    const result = runs.start({ input: {} });
    await nextTurn();
    await nextTurn();
    expect(heard(told)).toEqual(['searching']);
    store.open.resolve();
    await result;
    expect(heard(told)).toEqual(['searching', 'one answered', 'ranking', 'done']);
  });

  it('is kept before the node has ended, and at once when it is reported at once', async () => {
    const end = Promise.withResolvers<void>();
    const search = ({ emit, report }: Search) => {
      emit('searching');
      for (const name of ['one', 'two']) report(name);
      return end.promise;
    };
    const { runs, store } = testEngine(flowWith(search));
    const result = runs.start({ run_id: 'r', input: {} });
    while ((await store.load('r'))?.checkpoints.length !== 2) await nextTurn();
    end.resolve();
    await result;
    const history = await readHistory(store, 'r');
    expect(history.map(({ events }) => events.map(({ event }) => event))).toEqual([
      [],
      ['searching', 'one', 'two'],
      [],
      ['done'],
    ]);
  });

  it('costs no checkpoint of its own right before the node ends', async () => {
    const { runs, store } = testEngine(flowWith(({ report }) => report('one')));
    await runs.start({ run_id: 'r', input: {} });
    expect((await store.load('r'))?.checkpoints).toHaveLength(3);
  });

  it('is kept when the run is cancelled', async () => {
    const reported = Promise.withResolvers<void>();
    const search = ({ report }: Search) => {
      report('one');
      reported.resolve();
      return new Promise(() => {});
    };
    const { engine, runs, store, told } = testEngine(flowWith(search));
    const result = runs.start({ run_id: 'r', input: {} });
    await reported.promise;
    await engine.cancel('r');
    await result;
    expect(heard(told)).toEqual(['one']);
    expect((await readHistory(store, 'r')).flatMap(({ events }) => events)).toHaveLength(1);
  });

  it('fails the run when it is not JSON', async () => {
    const search = async ({ report }: Search) => {
      report(1n as never);
      await nextTurn();
      await nextTurn();
    };
    const { runs } = testEngine(flowWith(search));
    expect(await runs.start({ input: {} })).toMatchObject({ status: 'failed', failure: { node: 'Search' } });
  });

  it('is numbered in order beside other branches', async () => {
    const flow = defineFlow<object, undefined, string>()({
      name: 'beside',
      start: 'Start',
      nodes: {
        Start: { run: () => {}, next: ['One', 'Two'] },
        One: { run: ({ report }) => report('one'), next: 'Done' },
        Two: { run: ({ emit }) => emit('two'), next: 'Done' },
        Done: { run: ({ emit }) => emit('done'), final: true },
      },
    });
    const { runs, told } = testEngine(flow);
    await runs.start({ input: {} });
    expect(heard(told)).toEqual(['one', 'two', 'done']);
  });
});
