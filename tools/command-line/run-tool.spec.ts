import { explainError } from './explain-error';
import { runTool, type Tool } from './run-tool';

class Refused extends Error {}

const A_TOOL: Tool<{ help: boolean }> = {
  usage: 'Use it so.',
  read: () => ({ help: false }),
  run: async () => {},
  explain: (error) => explainError(error, [Refused]),
};

const run = async (changes: Partial<typeof A_TOOL>) => {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await runTool(
    { ...A_TOOL, ...changes },
    { log: (words: string) => said.push(words), error: (words: string) => complaints.push(words) },
  );
  return { code, said, complaints };
};

describe('a tool of the command line', () => {
  it('ends with 0 where it has done its work', async () => {
    expect(await run({})).toEqual({ code: 0, said: [], complaints: [] });
  });

  it('ends with the code that its work came to', async () => {
    expect(await run({ run: async () => 1 })).toMatchObject({ code: 1, complaints: [] });
  });

  it('says how it is used, and does nothing else, where that is asked for', async () => {
    const work = async () => Promise.reject(new Error('was run'));
    expect(await run({ read: () => ({ help: true }), run: work })).toEqual({
      code: 0,
      said: ['Use it so.'],
      complaints: [],
    });
  });

  it('ends with 2 where its command line is wrong, and says what is and how it is used', async () => {
    const read = () => {
      throw new TypeError('--fast is unknown');
    };
    expect(await run({ read })).toEqual({ code: 2, said: [], complaints: ['--fast is unknown\n\nUse it so.'] });
  });

  it('ends with 1 where its work fails, and says why: without a stack where the reader can put it right', async () => {
    const refused = () => Promise.reject(new Refused('no such queue'));
    expect(await run({ run: refused })).toEqual({ code: 1, said: [], complaints: ['no such queue'] });
  });

  it('shows the stack of an error that nobody expected', async () => {
    const broken = () => Promise.reject(new Error('what?'));
    const { code, complaints } = await run({ run: broken });
    expect([code, complaints[0]]).toEqual([1, expect.stringMatching(/what\?\n\s+at /)]);
  });

  it('says what was thrown where it is no error', async () => {
    expect(await run({ run: () => Promise.reject('gone') })).toMatchObject({ code: 1, complaints: ['gone'] });
  });
});
