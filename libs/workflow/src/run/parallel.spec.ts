import fc from 'fast-check';
import { defineFlow } from '../flow/flow';
import { flowFromSteps } from '../flow/flow-from-steps';
import { oneOf } from '../flow/next';
import { pause } from '../flow/pause';
import { Gates, settled } from '../testing/gates';
import { heard, testEngine } from '../testing/test-engine';

interface Media {
  speech?: string;
  image?: string;
  stage?: string;
  joined?: string;
}

const gated = (delta: Media = {}) => ({
  run: async ({ node, deps, emit }: { node: string; deps: Gates; emit(event: string): void }) => {
    emit(`${node} begins`);
    await deps.pass(node);
    emit(`${node} ends`);
    return delta;
  },
});

describe('parallel nodes', () => {
  const flow = defineFlow<Media, Gates, string>()({
    name: 'media',
    start: 'Start',
    nodes: {
      Start: { run: () => {}, next: ['Speech', 'Image'] },
      Speech: { ...gated({ speech: 'a laptop' }), next: 'Spelling' },
      Spelling: { ...gated(), next: 'Join' },
      Image: { ...gated({ image: 'silver' }), next: 'Join' },
      Join: { ...gated(), final: true },
    },
  });

  it('start together, and what they lead to starts once, after the last branch', async () => {
    const gates = new Gates();
    const { runs } = testEngine(flow, { deps: gates });
    const result = runs.start({ input: {} });
    await settled();
    expect(gates.entered).toEqual(['Speech', 'Image']);
    await gates.open('Image');
    expect(gates.entered).toEqual(['Speech', 'Image']);
    await gates.open('Speech');
    await gates.open('Spelling');
    expect(gates.entered).toEqual(['Speech', 'Image', 'Spelling', 'Join']);
    await gates.open('Join');
    expect(await result).toMatchObject({ status: 'completed', state: { speech: 'a laptop', image: 'silver' } });
  });

  it('are heard one after the other, in the order they end', async () => {
    const gates = new Gates();
    const { runs, told } = testEngine(flow, { deps: gates });
    const result = runs.start({ input: {} });
    await settled();
    for (const node of ['Image', 'Speech', 'Spelling', 'Join']) await gates.open(node);
    await result;
    expect(heard(told)).toEqual(
      ['Image', 'Speech', 'Spelling', 'Join'].flatMap((node) => [`${node} begins`, `${node} ends`]),
    );
  });

  it('are stopped when one of them fails', async () => {
    const signals: AbortSignal[] = [];
    const failing = defineFlow<Media>()({
      name: 'failing',
      start: 'Start',
      nodes: {
        Start: { run: () => {}, next: ['Fails', 'Waits'] },
        Fails: { run: () => Promise.reject(new Error('no')), next: 'Join' },
        Waits: {
          run: ({ signal }) => {
            signals.push(signal);
            return new Promise(() => {});
          },
          next: 'Join',
        },
        Join: { run: () => {}, final: true },
      },
    });
    const { runs } = testEngine(failing);
    expect(await runs.start({ input: {} })).toMatchObject({
      status: 'failed',
      failure: { node: 'Fails', message: 'no' },
    });
    expect(signals[0]?.aborted).toBe(true);
  });

  it('may not give one field two values', async () => {
    const write = (stage: string) => ({ run: async () => ({ stage }), next: 'Join' }) as const;
    const writing = (speech: string, image: string) =>
      defineFlow<Media>()({
        name: 'writing',
        start: 'Start',
        nodes: {
          Start: { run: () => {}, next: ['Speech', 'Image'] },
          Speech: write(speech),
          Image: write(image),
          Join: { run: () => ({ stage: 'joined' }), final: true },
        },
      });
    const clashing = testEngine(writing('hearing', 'seeing'));
    expect(await clashing.runs.start({ input: {} })).toMatchObject({
      status: 'failed',
      failure: { code: 'parallel_write', node: 'Image', retriable: false },
    });
    const agreeing = testEngine(writing('media', 'media'));
    expect(await agreeing.runs.start({ input: {} })).toMatchObject({ status: 'completed', state: { stage: 'joined' } });
  });

  it('wait for an answer only where they need it', async () => {
    const asking = defineFlow<Media, Gates>()({
      name: 'asking',
      start: 'Start',
      nodes: {
        Start: { run: () => {}, next: ['Asks', 'AsksToo', 'Works'] },
        Asks: { run: () => pause(), next: 'Join' },
        AsksToo: { run: () => pause(), next: 'Join' },
        Works: { run: () => {}, next: 'WorksOn' },
        WorksOn: { run: () => ({ image: 'done' }), next: 'Join' },
        Join: { run: ({ state, visit }) => ({ joined: `${visit}: ${Object.keys(state).join()}` }), final: true },
      },
    });
    const { runs } = testEngine(asking);
    expect(await runs.start({ run_id: 'r', input: {} })).toMatchObject({
      status: 'paused',
      node: 'Asks',
      state: { image: 'done' },
    });
    expect(await runs.resume('r', { speech: 'one' })).toMatchObject({ status: 'paused', node: 'AsksToo' });
    expect(await runs.resume('r', { stage: 'two' })).toMatchObject({
      status: 'completed',
      state: { joined: '1: image,speech,stage' },
    });
  });

  it('in a cycle do not wait for each other for ever', async () => {
    const entered: string[] = [];
    const enter = ({ node }: { node: string }) => void entered.push(node);
    const cyclic = defineFlow<Media>()({
      name: 'cyclic',
      start: 'Start',
      nodes: {
        Start: { run: enter, next: ['A', 'B'] },
        A: { run: enter, next: 'X' },
        B: { run: enter, next: 'Y' },
        X: { run: enter, next: oneOf(['Y', 'Done'], () => 'Y') },
        Y: { run: enter, next: oneOf(['X', 'Done'], () => 'Done') },
        Done: { run: enter, final: true },
      },
    });
    const { runs } = testEngine(cyclic);
    expect(await runs.start({ input: {} })).toMatchObject({ status: 'completed' });
    expect(entered).toEqual(['Start', 'A', 'B', 'X', 'Y', 'Done']);
  });

  it('run each step of any plan once, after all it depends on', async () => {
    await fc.assert(
      fc.asyncProperty(plans(), async ({ dependencies, delays }) => {
        const begun: number[] = [];
        const ended = new Set<number>();
        const steps = dependencies.map((needed, step) => ({
          step_id: `s${step}`,
          dependencies: needed.map((other) => `s${other}`),
          run: async () => {
            begun.push(step);
            expect(needed.filter((other) => !ended.has(other))).toEqual([]);
            for (let turn = 0; turn < delays[step]!; turn++) await Promise.resolve();
            ended.add(step);
          },
        }));
        const { runs } = testEngine(flowFromSteps<Media>('plan', steps));
        expect(await runs.start({ input: {} })).toMatchObject({ status: 'completed' });
        expect(begun.toSorted((one, other) => one - other)).toEqual(dependencies.map((_, step) => step));
      }),
      { numRuns: 150 },
    );
  });

  it('start a step as soon as what it depends on has ended, whatever else goes on', async () => {
    const gates = new Gates();
    const steps = [
      { step_id: 'slow', ...gated() },
      { step_id: 'quick', ...gated() },
      { step_id: 'after-quick', dependencies: ['quick'], ...gated() },
    ];
    const { runs } = testEngine(flowFromSteps<Media, Gates, string>('plan', steps), { deps: gates });
    void runs.start({ input: {} });
    await settled();
    await gates.open('quick');
    expect(gates.entered).toEqual(['slow', 'quick', 'after-quick']);
  });
});

/** Up to nine steps, each depending on some before it, each taking its own time. */
function plans() {
  return fc.integer({ min: 1, max: 9 }).chain((count) =>
    fc.record({
      dependencies: fc.tuple(
        ...Array.from({ length: count }, (_, step) => fc.subarray(Array.from({ length: step }, (_, other) => other))),
      ) as fc.Arbitrary<number[][]>,
      delays: fc.array(fc.nat(8), { minLength: count, maxLength: count }),
    }),
  );
}
