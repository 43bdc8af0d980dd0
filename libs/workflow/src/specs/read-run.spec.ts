import { defineFlow } from '../flow/flow';
import { WorkflowEngine } from '../engine/workflow-engine';
import { MemoryCheckpointStore } from '../testing/memory-checkpoint-store';

interface Turn {
  text: string;
}

const flow = defineFlow<Turn, unknown, string>()({
  name: 'reading',
  start: 'Greet',
  nodes: {
    Greet: { run: ({ emit }) => emit('hello'), next: 'Ask' },
    Ask: {
      run: ({ emit }) => {
        emit('what for?');
        return { text: 'asked' };
      },
      pause: true,
      next: 'Break',
    },
    Break: {
      run: () => {
        throw Object.assign(new Error('broken'), { code: 'broken' });
      },
      final: true,
    },
  },
});

describe('reading a run', () => {
  const store = new MemoryCheckpointStore();
  const runs = new WorkflowEngine({ store, owner: 'one' }).register(flow, {});
  const elsewhere = new WorkflowEngine({ store, owner: 'two' }).register(flow, {});

  it('tells another process what was said in a run, and how it stands', async () => {
    await runs.start({ run_id: 'run', input: { text: '' } });
    expect(await elsewhere.read('run')).toMatchObject({
      status: 'paused',
      state: { text: 'asked' },
      events: ['hello', 'what for?'],
    });
  });

  it('tells why a run failed', async () => {
    await runs.resume('run', {});
    expect(await elsewhere.read('run')).toMatchObject({ status: 'failed', failure: { code: 'broken' } });
  });

  it('knows nothing of a run that does not exist', async () => {
    expect(await runs.read('another')).toBeUndefined();
  });
});
