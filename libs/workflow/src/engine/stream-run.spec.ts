import { RunExists } from '../errors';
import { defineFlow } from '../flow/flow';
import { testEngine } from '../testing/test-engine';
import { streamRun } from './stream-run';

const flow = defineFlow<{ count?: number }, undefined, string>()({
  name: 'counting',
  start: 'One',
  nodes: {
    One: { run: ({ emit }) => emit('one'), next: 'Two' },
    Two: { run: async ({ emit }) => (emit('two'), { count: 2 }), final: true },
  },
});

describe('a stream of a run', () => {
  it('has its events in order, and how it ended', async () => {
    const { runs } = testEngine(flow);
    const stream = streamRun(runs, (runs, watch) => runs.start({ run_id: 'r', input: {} }, watch));
    const said: string[] = [];
    let next = await stream.next();
    for (; !next.done; next = await stream.next()) if (next.value.type === 'emitted') said.push(next.value.event);
    expect(said).toEqual(['one', 'two']);
    expect(next.value).toEqual({ status: 'completed', run_id: 'r', state: { count: 2 } });
  });

  it('throws what starting the run throws', async () => {
    const { runs } = testEngine(flow);
    await runs.accept({ run_id: 'r', input: {} });
    const stream = streamRun(runs, (runs, watch) => runs.start({ run_id: 'r', input: {} }, watch));
    await expect(stream.next()).rejects.toThrow(RunExists);
  });

  it('may be left early; the run goes on', async () => {
    const { runs } = testEngine(flow);
    let result;
    const stream = streamRun(runs, (runs, watch) => (result = runs.start({ input: {} }, watch)));
    for await (const event of stream) if (event.type === 'emitted') break;
    expect(await result).toMatchObject({ status: 'completed' });
  });
});
