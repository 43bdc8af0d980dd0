import { askAll } from './ask';
import type { Say } from './chat';

const heard = () => {
  const said: [string | undefined, string][] = [];
  const say: Say = async (user, message, session_id) => {
    said.push([session_id, message]);
    return { status: 200, ms: 1, session_id: `session of ${user}`, clarification: message };
  };
  return { said, say };
};

describe('askAll', () => {
  it('asks a message that has a context after an opening request, in the same session', async () => {
    const { said, say } = heard();
    await askAll([{ id: '1', context: ['Here are 3.'], text: 'cheaper', expect: {} }], say);

    expect(said).toEqual([
      [undefined, 'I am looking for a laptop under $900'],
      [expect.stringContaining('session of eval-'), 'cheaper'],
    ]);
  });

  it('keeps the answer to the message alone', async () => {
    const { say } = heard();
    const answered = await askAll([{ id: '1', context: ['x'], text: 'cheaper', expect: {} }], say);

    expect(answered[0]?.answers).toMatchObject([{ clarification: 'cheaper' }]);
  });

  it('keeps the answer to every turn of a dialogue', async () => {
    const { say } = heard();
    const turns = ['a', 'b'].map((user) => ({ user, expect: {} }));
    const answered = await askAll([{ id: '1', text: '', expect: {}, turns }], say);

    expect(answered[0]?.answers).toMatchObject([{ clarification: 'a' }, { clarification: 'b' }]);
  });

  it('keeps the answers in the order of the items', async () => {
    const { say } = heard();
    const items = Array.from({ length: 9 }, (_, i) => ({ id: String(i), text: `${i}`, expect: {} }));
    const answered = await askAll(items, say);

    expect(answered.map(({ answers }) => answers[0]?.clarification)).toEqual(items.map(({ text }) => text));
  });
});
