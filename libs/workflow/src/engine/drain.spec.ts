import { defineFlow } from '../flow/flow';
import { MemoryCheckpointStore } from '../testing/memory-checkpoint-store';
import { WorkflowEngine } from './workflow-engine';

describe('an engine that stops', () => {
  it('gives back a run that was being accepted', async () => {
    const store = new MemoryCheckpointStore();
    const flow = defineFlow<object>()({
      name: 'short',
      start: 'Only',
      nodes: { Only: { run: () => ({}), final: true } },
    });
    const stopping = new WorkflowEngine({ store, owner: 'one' });
    const accepting = stopping.register(flow, {}).accept({ run_id: 'run', input: {} });
    await stopping.drain();
    expect(await accepting).toBe('run');
    const next = new WorkflowEngine({ store, owner: 'two' });
    next.register(flow, {});
    const [taken] = await next.takeUpOrphans();
    expect(await taken?.result).toMatchObject({ run_id: 'run', status: 'completed' });
  });
});
