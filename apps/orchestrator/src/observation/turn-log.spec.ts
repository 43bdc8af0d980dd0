import { defineFlow, SystemClock, WorkflowEngine } from '@talknshop/workflow';
import { MemoryCheckpointStore } from '@talknshop/workflow/testing';
import { TurnLog } from './turn-log';

interface Basket {
  apples: number;
}

const twice = { attempts: 2, backoff_ms: 0 };

describe('the log of turns', () => {
  const logged = (nodes: Parameters<typeof flowOf>[0]) => {
    const log = new TurnLog();
    const store = new MemoryCheckpointStore();
    const engine = new WorkflowEngine({ store, clock: new SystemClock(), owner: 'one', observer: log.hear });
    return { log, runs: engine.register(flowOf(nodes), undefined) };
  };

  it('has what each node did and how it ended', async () => {
    const { log, runs } = logged({ Begin: { run: () => ({ apples: 1 }), next: 'Done' } });
    await runs.start({ run_id: 'turn_1', group: 'sess_1', input: { apples: 0 } });
    expect(log.latest()).toMatchObject([
      {
        turn_id: 'turn_1',
        session_id: 'sess_1',
        outcome: 'completed',
        duration_ms: expect.any(Number),
        nodes: [
          { node: 'Begin', attempts: 1, outcome: 'completed', start_ms: expect.any(Number) },
          { node: 'Done', attempts: 1, outcome: 'completed' },
        ],
      },
    ]);
  });

  it('counts attempts, and tells what went on without from what ended the turn', async () => {
    const fail = () => {
      throw new Error('a secret of the user');
    };
    const { log, runs } = logged({
      Begin: { run: fail, retry: twice, recover: () => ({}), next: 'Middle' },
      Middle: { run: fail, next: 'Done' },
    });
    await runs.start({ run_id: 'turn_1', input: { apples: 0 } });
    expect(log.latest()).toMatchObject([
      {
        outcome: 'failed',
        nodes: [
          { node: 'Begin', attempts: 2, outcome: 'recovered' },
          { node: 'Middle', attempts: 1, outcome: 'failed' },
        ],
      },
    ]);
    expect(JSON.stringify(log.latest())).not.toContain('secret');
  });

  it('lists a turn anew when it goes on after a pause', async () => {
    const { log, runs } = logged({ Begin: { run: () => ({}), pause: true, next: 'Done' } });
    await runs.start({ run_id: 'turn_1', input: { apples: 0 } });
    await runs.resume('turn_1', { apples: 2 });
    expect(log.latest().map(({ outcome, nodes }) => [outcome, nodes.map(({ node }) => node)])).toEqual([
      ['completed', ['Done']],
      ['paused', ['Begin']],
    ]);
  });

  it('forgets the oldest', async () => {
    const { log, runs } = logged({ Begin: { run: () => ({}), next: 'Done' } });
    for (let turn = 0; turn < 60; turn += 1) await runs.start({ run_id: `turn_${turn}`, input: { apples: 0 } });
    expect(log.latest()).toHaveLength(50);
    expect(log.latest()[0]).toMatchObject({ turn_id: 'turn_59' });
  });
});

function flowOf(nodes: object) {
  return defineFlow<Basket>()({
    name: 'basket',
    start: 'Begin',
    nodes: { ...(nodes as { Begin: { run: () => object; next: 'Done' } }), Done: { run: () => ({}), final: true } },
  });
}
