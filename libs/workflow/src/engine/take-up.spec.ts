import { EngineDraining, RunHeld } from '../errors';
import { defineFlow } from '../flow/flow';
import { Gates, settled } from '../testing/gates';
import { ManualClock } from '../testing/manual-clock';
import { MemoryCheckpointStore } from '../testing/memory-checkpoint-store';
import { MortalStore } from '../testing/mortal-store';
import { heard, testEngine } from '../testing/test-engine';

interface Turn {
  steps?: number;
}

const flow = defineFlow<Turn, Gates, string>()({
  name: 'two-steps',
  start: 'First',
  nodes: {
    First: { run: async ({ deps, emit }) => (emit('first'), await deps.pass('First'), { steps: 1 }), next: 'Second' },
    Second: { run: async ({ deps, emit }) => (emit('second'), await deps.pass('Second'), { steps: 2 }), final: true },
  },
});

const LEASE = 900;

/** Two processes over one store; the first can be killed. */
function twoProcesses() {
  const truth = new MemoryCheckpointStore();
  const clock = new ManualClock();
  const store = new MortalStore(truth);
  const process = (owner: string, own: MortalStore) => {
    const gates = new Gates();
    return { gates, ...testEngine(flow, { store: own, clock, owner, deps: gates, lease_ms: LEASE }) };
  };
  return { truth, clock, store, first: process('one', store), second: process('two', new MortalStore(truth)) };
}

describe('a run whose process has died', () => {
  it('is taken up by another when its lease has expired, and told from the beginning', async () => {
    const { clock, store, first, second } = twoProcesses();
    void first.runs.start({ run_id: 'r', group: 'session-1', input: {} });
    await settled();
    await first.gates.open('First');
    await settled();
    store.die();
    expect(await second.engine.takeUpOrphans()).toEqual([]);
    clock.advance(LEASE);
    const [taken] = await second.engine.takeUpOrphans();
    expect(taken).toMatchObject({ run_id: 'r', flow: 'two-steps', group: 'session-1' });
    await settled();
    expect(second.gates.entered).toEqual(['Second']);
    await second.gates.open('Second');
    expect(await taken?.result).toMatchObject({ status: 'completed', state: { steps: 2 } });
    expect(heard(second.told)).toEqual(['first', 'second']);
    expect(second.told.map(({ type }) => type).slice(0, 2)).toEqual(['run.taken_up', 'emitted']);
  });

  it('is taken up even if it was accepted and never started', async () => {
    const { clock, store, first, second } = twoProcesses();
    await first.runs.accept({ run_id: 'r', input: {} });
    store.die();
    clock.advance(LEASE);
    const [taken] = await second.engine.takeUpOrphans();
    await settled();
    for (const node of ['First', 'Second']) {
      await second.gates.open(node);
      await settled();
    }
    expect(await taken?.result).toMatchObject({ status: 'completed' });
  });

  it('is taken up by one of two that race for it', async () => {
    const { clock, truth, store, first, second } = twoProcesses();
    const third = testEngine(flow, { store: truth, clock, owner: 'three', deps: new Gates(), lease_ms: LEASE });
    await first.runs.accept({ run_id: 'r', input: {} });
    store.die();
    clock.advance(LEASE);
    const taken = await Promise.all([second.engine.takeUpOrphans(), third.engine.takeUpOrphans()]);
    expect(taken.flat()).toHaveLength(1);
  });

  it('is stopped for good when the flow has lost the node it was at', async () => {
    const { clock, truth, store, first } = twoProcesses();
    await first.runs.accept({ run_id: 'r', input: {} });
    store.die();
    clock.advance(LEASE);
    const changed = defineFlow<Turn>()({
      name: 'two-steps',
      start: 'Only',
      nodes: { Only: { run: () => {}, final: true } },
    });
    const { engine, told } = testEngine(changed, { store: truth, clock, owner: 'newer' });
    expect(await engine.takeUpOrphans()).toEqual([]);
    expect(told).toMatchObject([{ type: 'run.failed', failure: { code: 'history_unreadable' } }]);
    expect((await truth.load('r'))?.run.status).toBe('failed');
  });

  it('fails when every process that takes it up dies, and is told from the beginning once more', async () => {
    const { clock, truth, store, first } = twoProcesses();
    await first.runs.accept({ run_id: 'r', input: {} });
    store.die();
    for (let death = 1; death <= 2; death++) {
      clock.advance(LEASE);
      const own = new MortalStore(truth);
      const doomed = testEngine(flow, {
        store: own,
        clock,
        owner: `doomed-${death}`,
        deps: new Gates(),
        lease_ms: LEASE,
      });
      expect(await doomed.engine.takeUpOrphans()).toHaveLength(1);
      own.die();
    }
    clock.advance(LEASE);
    const last = testEngine(flow, { store: truth, clock, owner: 'last', deps: new Gates(), max_take_ups: 2 });
    const [taken] = await last.engine.takeUpOrphans();
    expect(await taken?.result).toMatchObject({ status: 'failed', failure: { code: 'taken_up_too_often' } });
    expect(last.told.map(({ type }) => type)).toEqual(['run.failed']);
    expect(await truth.load('r')).toMatchObject({ run: { status: 'failed' }, checkpoints: [{}, { status: 'failed' }] });
  });

  it('is not counted as dying with a process that gives it back', async () => {
    const { clock, truth, store, first } = twoProcesses();
    await first.runs.accept({ run_id: 'r', input: {} });
    store.die();
    clock.advance(LEASE);
    for (const [owner, node, status] of [
      ['a', 'First', 'drained'],
      ['b', 'Second', 'completed'],
    ] as const) {
      const gates = new Gates();
      const { engine } = testEngine(flow, { store: truth, clock, owner, deps: gates, max_take_ups: 1 });
      const [taken] = await engine.takeUpOrphans();
      await settled();
      const drained = engine.drain();
      await gates.open(node);
      expect(await taken?.result).toMatchObject({ status });
      await drained;
    }
  });

  it('waits behind no runs of flows that nobody here knows', async () => {
    const { clock, truth, store, first, second } = twoProcesses();
    for (const run_id of ['old-1', 'old-2']) {
      const run = { run_id, flow: 'retired', status: 'running', created_at: -1 } as const;
      await truth.create(run, { format: 1, run_id, seq: 0, kind: 'snapshot', status: 'running', at: 0, body: '{}' });
    }
    await first.runs.accept({ run_id: 'r', input: {} });
    store.die();
    clock.advance(LEASE);
    expect(await second.engine.takeUpOrphans(2)).toMatchObject([{ run_id: 'r' }]);
  });

  it('is left to a newer release when it was written by one', async () => {
    const { clock, truth } = twoProcesses();
    const run = { run_id: 'r', flow: 'two-steps', status: 'running', created_at: 0 } as const;
    await truth.create(run, { format: 99, run_id: 'r', seq: 0, kind: 'snapshot', status: 'running', at: 0, body: '?' });
    const { engine } = testEngine(flow, { store: truth, clock, deps: new Gates() });
    expect(await engine.takeUpOrphans()).toEqual([]);
    expect((await truth.load('r'))?.run).toEqual(run);
  });
});

describe('a lease', () => {
  it('is kept for as long as the run lasts, even one that only waits to be started', async () => {
    const { clock, first, second } = twoProcesses();
    void first.runs.start({ run_id: 'running', input: {} });
    await first.runs.accept({ run_id: 'waiting', input: {} });
    for (let third = 0; third < 12; third++) {
      clock.advance(LEASE / 3);
      await settled();
      expect(await second.engine.takeUpOrphans()).toEqual([]);
    }
    await expect(second.runs.run('running')).rejects.toThrow(RunHeld);
  });

  it('that was lost stops the run, which says nothing more', async () => {
    const { clock, truth, first } = twoProcesses();
    const result = first.runs.start({ run_id: 'r', input: {} });
    await settled();
    await truth.acquire('r', { owner: 'another', expires_at: clock.now() + 9 * LEASE }, clock.now() + 2 * LEASE);
    clock.advance(LEASE);
    expect(await result).toMatchObject({ status: 'lost' });
    await first.gates.open('First');
    expect(heard(first.told)).toEqual(['first']);
    expect(first.told.at(-1)?.type).toBe('run.lost');
    expect((await truth.load('r'))?.run.lease?.owner).toBe('another');
  });

  it('does not matter when another process has written: the run stops all the same', async () => {
    const { truth, first } = twoProcesses();
    const result = first.runs.start({ run_id: 'r', input: {} });
    await settled();
    const body = '{"d":{"steps":7},"n":["Second"]}';
    const mine = {
      format: 1,
      run_id: 'r',
      seq: 1,
      kind: 'delta',
      node: 'First',
      status: 'running',
      at: 0,
      body,
    } as const;
    await truth.append('r', [mine]);
    await first.gates.open('First');
    await settled();
    expect(await result).toMatchObject({ status: 'lost' });
    expect((await truth.load('r'))?.checkpoints.at(-1)).toEqual(mine);
  });
});

describe('an engine that drains', () => {
  it('stops at the next node boundary and gives the run to another at once', async () => {
    const { first, second } = twoProcesses();
    const result = first.runs.start({ run_id: 'r', input: {} });
    await settled();
    const drained = first.engine.drain();
    await first.gates.open('First');
    await settled();
    expect(await result).toMatchObject({ status: 'drained', state: { steps: 1 } });
    await drained;
    expect(first.gates.entered).toEqual(['First']);
    const [taken] = await second.engine.takeUpOrphans();
    await settled();
    await second.gates.open('Second');
    await settled();
    expect(await taken?.result).toMatchObject({ status: 'completed' });
    expect(heard([...first.told, ...second.told])).toEqual(['first', 'second']);
  });

  it('gives back what it had only accepted', async () => {
    const { first, second } = twoProcesses();
    await first.runs.accept({ run_id: 'r', input: {} });
    await first.engine.drain();
    expect(await second.engine.takeUpOrphans()).toMatchObject([{ run_id: 'r' }]);
  });

  it('gives back what it was accepting when it was told to stop', async () => {
    const { first, second } = twoProcesses();
    const accepting = first.runs.accept({ run_id: 'r', input: {} });
    await first.engine.drain();
    expect(await accepting).toBe('r');
    expect(await second.engine.takeUpOrphans()).toMatchObject([{ run_id: 'r' }]);
  });

  it('does not wait for a node that is waiting to be tried again', async () => {
    const busy = defineFlow<Turn>()({
      name: 'busy',
      start: 'Busy',
      nodes: {
        Busy: { run: () => Promise.reject(new Error('busy')), retry: { attempts: 9, backoff_ms: 60_000 }, final: true },
      },
    });
    const { engine, runs, clock } = testEngine(busy);
    const result = runs.start({ input: {} });
    await clock.sleeping();
    await engine.drain();
    expect(await result).toMatchObject({ status: 'drained' });
  });

  it('takes nothing new', async () => {
    const { first } = twoProcesses();
    await first.engine.drain();
    await expect(first.runs.accept({ input: {} })).rejects.toThrow(EngineDraining);
    await expect(first.runs.run('r')).rejects.toThrow(EngineDraining);
    await expect(first.runs.resume('r', {})).rejects.toThrow(EngineDraining);
    expect(await first.engine.takeUpOrphans()).toEqual([]);
  });
});
