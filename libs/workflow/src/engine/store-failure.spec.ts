import { CheckpointsUnavailable } from '../errors';
import { defineFlow } from '../flow/flow';
import { pause } from '../flow/pause';
import { Fault, FaultyStore } from '../testing/faulty-store';
import { hurry } from '../testing/gates';
import { testEngine } from '../testing/test-engine';

interface Turn {
  step?: number;
}

const flow = defineFlow<Turn, string[]>()({
  name: 'stored',
  start: 'First',
  nodes: {
    First: { run: ({ deps }) => (deps.push('First'), { step: 1 }), next: 'Second' },
    Second: { run: ({ deps }) => (deps.push('Second'), pause({ step: 2 })), effect: true, next: 'Third' },
    Third: { run: ({ deps }) => (deps.push('Third'), { step: 3 }), final: true },
  },
});

function engineWith(faults: Fault[]) {
  const store = new FaultyStore();
  const ran: string[] = [];
  const engine = testEngine(flow, {
    store,
    deps: ran,
    store_retry: { attempts: 3, backoff_ms: 100 },
    lease_ms: 90_000,
  });
  void hurry(engine.clock, 1_000);
  return { ...engine, store, ran, fail: () => (store.faults = faults) };
}

describe('a store that fails', () => {
  it.each<[string, Fault[]]>([
    ['refuses a write', ['refused']],
    ['refuses it twice', ['refused', 'refused']],
    ['carries it out without an answer', ['unanswered']],
    ['does both', ['refused', 'unanswered']],
  ])('is tried again when it %s, and the run goes on', async (_, faults) => {
    const { runs, store, fail, ran } = engineWith(faults);
    await runs.accept({ run_id: 'r', input: {} });
    fail();
    expect(await runs.run('r')).toMatchObject({ status: 'paused', state: { step: 2 } });
    expect(ran).toEqual(['First', 'Second']);
    expect((await store.load('r'))?.checkpoints.map(({ seq }) => seq)).toEqual([0, 1, 2]);
  });

  it.each<[string, Fault[]]>([
    ['refuses', ['refused', 'refused']],
    ['carries out without an answer', ['unanswered', 'refused']],
  ])('accepts a run whose input it first %s', async (_, faults) => {
    const { runs, fail } = engineWith(faults);
    fail();
    expect(await runs.start({ run_id: 'r', input: {} })).toMatchObject({ status: 'paused' });
  });

  it('refuses a new run when its input cannot be made durable', async () => {
    const { runs, fail, ran } = engineWith(['refused', 'refused', 'refused']);
    fail();
    await expect(runs.start({ run_id: 'r', input: {} })).rejects.toThrow(CheckpointsUnavailable);
    expect(ran).toEqual([]);
    expect(await runs.start({ run_id: 'r', input: {} })).toMatchObject({ status: 'paused' });
  });

  it('fails the run before its next effect, in a way that can be tried again', async () => {
    const { engine, runs, fail, ran, told } = engineWith(['refused', 'refused', 'refused']);
    await runs.accept({ run_id: 'r', input: {} });
    fail();
    expect(await runs.run('r')).toMatchObject({
      status: 'failed',
      failure: { code: 'checkpoints_unavailable', retriable: true },
    });
    expect(ran).toEqual(['First']);
    expect(told.at(-1)?.type).toBe('run.failed');
    const [taken] = await engine.takeUpOrphans();
    expect(await taken?.result).toMatchObject({ status: 'paused', state: { step: 2 } });
    expect(ran).toEqual(['First', 'First', 'Second']);
  });

  it('keeps an answer out when it cannot be stored, so that it can be given again', async () => {
    const { engine, runs, fail } = engineWith(['refused', 'refused', 'refused']);
    await runs.start({ run_id: 'r', input: {} });
    fail();
    expect(await runs.resume('r', { step: 9 })).toMatchObject({ status: 'failed', failure: { retriable: true } });
    const [taken] = await engine.takeUpOrphans();
    expect(await taken?.result).toMatchObject({ status: 'paused', state: { step: 2 } });
    expect(await runs.resume('r', {})).toMatchObject({ status: 'completed', state: { step: 3 } });
  });
});
