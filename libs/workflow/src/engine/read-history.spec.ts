import { defineFlow } from '../flow/flow';
import { MemoryCheckpointStore } from '../testing/memory-checkpoint-store';
import { readHistory } from './read-history';
import { WorkflowEngine } from './workflow-engine';

describe('the history of a run', () => {
  it('tells another process why the run failed', async () => {
    const store = new MemoryCheckpointStore();
    const flow = defineFlow<object>()({
      name: 'breaking',
      start: 'Break',
      nodes: { Break: { run: fail, final: true } },
    });
    await new WorkflowEngine({ store, owner: 'one' }).register(flow, {}).start({ run_id: 'run', input: {} });
    const history = await readHistory(store, 'run');
    expect(history.at(-1)).toMatchObject({ status: 'failed', failure: { code: 'broken', node: 'Break' } });
  });
});

function fail(): never {
  throw Object.assign(new Error('it broke'), { code: 'broken' });
}
