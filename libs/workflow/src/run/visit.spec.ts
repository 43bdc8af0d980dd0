import { NodeTimeout } from '../errors';
import { defineFlow, NodeWork } from '../flow/flow';
import { readHistory } from '../engine/read-history';
import { MemoryCheckpointStore } from '../testing/memory-checkpoint-store';
import { heard, testEngine } from '../testing/test-engine';

interface Turn {
  found?: number;
  note?: string;
}

/** A flow whose one interesting node is `Works`. */
const flowWith = (work: NodeWork<Turn, undefined, string>) =>
  defineFlow<Turn, undefined, string>()({
    name: 'works',
    start: 'Works',
    nodes: { Works: { ...work, next: 'Done' }, Done: { run: ({ emit }) => emit('done'), final: true } },
  });

/** Fails the first `times`, then finds three. */
function failing(times: number, error: unknown = new Error('busy')) {
  let attempts = 0;
  return () => {
    if (++attempts <= times) throw error;
    return { found: 3 };
  };
}

describe('a node that fails', () => {
  it('ends the run, which keeps the reason', async () => {
    const cause = Object.assign(new Error('the shop is closed'), { code: 'closed', retriable: false });
    const { runs, store } = testEngine(flowWith({ run: failing(1, cause) }));
    const failure = { code: 'closed', message: 'the shop is closed', retriable: false, node: 'Works' };
    expect(await runs.start({ run_id: 'r', input: {} })).toEqual({
      status: 'failed',
      run_id: 'r',
      state: {},
      failure: { ...failure, cause },
    });
    expect(await runs.run('r')).toMatchObject({ status: 'failed', failure });
    expect((await store.load('r'))?.run.status).toBe('failed');
  });

  it('is tried again, each time a little later', async () => {
    const { runs, clock, told } = testEngine(
      flowWith({ run: failing(3), retry: { attempts: 4, backoff_ms: 100, factor: 3, max_backoff_ms: 500 } }),
    );
    const result = runs.start({ input: {} });
    for (const wait_ms of [100, 300, 500]) {
      await clock.sleeping();
      clock.advance(wait_ms);
    }
    expect(await result).toMatchObject({ status: 'completed', state: { found: 3 } });
    expect(told.flatMap((event) => (event.type === 'node.retried' ? [[event.attempt, event.wait_ms]] : []))).toEqual([
      [1, 100],
      [2, 300],
      [3, 500],
    ]);
  });

  it('takes some of the wait off at random, so that not all come back at once', async () => {
    const { runs, told, clock } = testEngine(
      flowWith({ run: failing(1), retry: { attempts: 2, backoff_ms: 100, jitter: 0.4 } }),
      { random: () => 0.5 },
    );
    const result = runs.start({ input: {} });
    await clock.sleeping();
    clock.advance(80);
    await result;
    expect(told).toContainEqual(expect.objectContaining({ type: 'node.retried', wait_ms: 80 }));
  });

  it('is not tried more often than allowed', async () => {
    const { runs, clock } = testEngine(flowWith({ run: failing(9), retry: { attempts: 2 } }));
    const result = runs.start({ input: {} });
    await clock.sleeping();
    clock.advance(100);
    expect(await result).toMatchObject({ status: 'failed', failure: { code: 'node_failed', message: 'busy' } });
  });

  it.each([
    ['says that it is no use', { error: { retriable: false } }],
    ['is none of those worth it', { error: new Error('no'), retry_if: () => false }],
  ])('is not tried again when the error %s', async (_, { error, ...retry }) => {
    const { runs } = testEngine(flowWith({ run: failing(1, error), retry: { attempts: 5, ...retry } }));
    expect(await runs.start({ input: {} })).toMatchObject({ status: 'failed' });
  });

  it('may be recovered from', async () => {
    const { runs, told } = testEngine(
      flowWith({ run: failing(9), recover: (error) => ({ note: `without: ${(error as Error).message}` }) }),
    );
    expect(await runs.start({ input: {} })).toMatchObject({ status: 'completed', state: { note: 'without: busy' } });
    expect(told).toContainEqual(expect.objectContaining({ type: 'node.failed', node: 'Works', recovered: true }));
  });

  it('ends the run when recovering fails too', async () => {
    const recover = () => {
      throw new Error('beyond recovery');
    };
    const { runs } = testEngine(flowWith({ run: failing(9), recover }));
    expect(await runs.start({ input: {} })).toMatchObject({
      status: 'failed',
      failure: { message: 'beyond recovery' },
    });
  });

  it('keeps what earlier attempts said, in the log as it was heard', async () => {
    let attempts = 0;
    const run: NodeWork<Turn, undefined, string>['run'] = ({ emit }) => {
      emit(`attempt ${++attempts}`);
      if (attempts < 3) throw new Error('busy');
    };
    const { runs, clock, told, store } = testEngine(
      flowWith({ run, retry: { attempts: 3, backoff_ms: 10, factor: 1 } }),
    );
    const result = runs.start({ run_id: 'r', input: {} });
    for (let wait = 0; wait < 2; wait++) {
      await clock.sleeping();
      clock.advance(10);
    }
    await result;
    expect(heard(told)).toEqual(['attempt 1', 'attempt 2', 'attempt 3', 'done']);
    const history = await readHistory(store, 'r');
    expect(history.flatMap(({ events }) => events.map(({ event }) => event))).toEqual(heard(told));
  });

  it('ends the run when what it returns is not JSON', async () => {
    const loop: Record<string, unknown> = {};
    loop['itself'] = loop;
    const { runs } = testEngine(flowWith({ run: () => loop as Turn }));
    expect(await runs.start({ input: {} })).toMatchObject({ status: 'failed', failure: { node: 'Works' } });
  });

  it('ends the run when what it says is not JSON', async () => {
    const { runs } = testEngine(flowWith({ run: ({ emit }) => emit(1n as never) }));
    expect(await runs.start({ input: {} })).toMatchObject({ status: 'failed', failure: { node: 'Works' } });
  });
});

describe('a node that takes too long', () => {
  it('fails with a time-out, and its signal aborts', async () => {
    const signals: AbortSignal[] = [];
    const run = ({ signal }: { signal: AbortSignal }) => new Promise<void>(() => signals.push(signal));
    const { runs, clock } = testEngine(flowWith({ run, timeout_ms: 50 }));
    const result = runs.start({ input: {} });
    await clock.sleeping();
    clock.advance(50);
    expect(await result).toMatchObject({ status: 'failed', failure: { code: 'node_timeout', retriable: true } });
    expect(signals[0]?.reason).toBeInstanceOf(NodeTimeout);
  });

  it('is tried again, and is not heard from its first attempt any more', async () => {
    const emits: ((event: string) => void)[] = [];
    const run = ({ emit }: { emit(event: string): void }) => {
      emits.push(emit);
      return emits.length === 1 ? new Promise<void>(() => {}) : undefined;
    };
    const { runs, clock, told } = testEngine(flowWith({ run, timeout_ms: 50, retry: { attempts: 2, backoff_ms: 10 } }));
    const result = runs.start({ input: {} });
    await clock.sleeping();
    clock.advance(50);
    await clock.sleeping();
    emits[0]?.('too late');
    clock.advance(10);
    expect(await result).toMatchObject({ status: 'completed' });
    expect(heard(told)).toEqual(['done']);
  });

  it('leaves no timer behind when it is in time', async () => {
    const { runs, clock } = testEngine(flowWith({ run: async () => ({ found: 1 }), timeout_ms: 50 }));
    expect(await runs.start({ input: {} })).toMatchObject({ status: 'completed' });
    expect(clock.sleepers).toBe(0);
  });
});

describe('a node', () => {
  it('is told who and where it is', async () => {
    const seen: unknown[] = [];
    const { runs, clock } = testEngine(
      flowWith({
        run: ({ run_id, node, visit, idempotency_key, now, state }) => {
          seen.push({ run_id, node, visit, idempotency_key, at: now(), state });
        },
      }),
    );
    await runs.start({ run_id: 'r', input: { note: 'hi' } });
    expect(seen).toEqual([
      { run_id: 'r', node: 'Works', visit: 1, idempotency_key: 'r:Works:1', at: clock.now(), state: { note: 'hi' } },
    ]);
  });

  it.each([
    ['starts', true as const],
    ['in this state starts', ({ found }: Turn) => found === 1],
  ])('with an outside effect %s when everything before it is durable', async (_, effect) => {
    const store = new MemoryCheckpointStore();
    const durable: (number | undefined)[] = [];
    const flow = defineFlow<Turn>()({
      name: 'effect',
      start: 'Before',
      nodes: {
        Before: { run: () => ({ found: 1 }), next: 'Effect' },
        Effect: {
          effect,
          run: async () => void durable.push((await store.load('r'))?.checkpoints.at(-1)?.seq),
          final: true,
        },
      },
    });
    await testEngine(flow, { store }).runs.start({ run_id: 'r', input: {} });
    expect(durable).toEqual([1]);
  });
});
