import type { ServerEvent } from '@talknshop/contracts';
import { oneShot } from './one-shot';
import { aQuestion, aToken, anError, done } from './testing/events';
import { ScriptedConversation } from './testing/scripted-conversation';

describe('oneShot', () => {
  let conversation: ScriptedConversation;
  let shown: ServerEvent[];

  beforeEach(() => {
    conversation = new ScriptedConversation();
    shown = [];
  });

  const say = (isAnswer = false) => oneShot(conversation, 'a laptop', (event) => shown.push(event), isAnswer);

  it('shows what comes back and ends with the turn', async () => {
    const ending = say();
    conversation.emit(aToken('Here.'), done);
    expect(await ending).toBe(done);
    expect(shown.map(({ type }) => type)).toEqual(['token', 'done']);
    expect(conversation.said).toEqual(['send a laptop']);
  });

  it('answers the question that waits', () => {
    void say(true);
    expect(conversation.said).toEqual(['answer a laptop']);
  });

  it.each([
    ['a question', aQuestion('Which?')],
    ['a refusal', anError('busy', { client_msg_id: 'm1' })],
  ])('ends with %s', async (_, event) => {
    const ending = say();
    conversation.emit(event);
    expect(await ending).toBe(event);
  });

  it("fails with the server's reason when it is sent away for good", async () => {
    const ending = say();
    conversation.become({ kind: 'closed', reason: 'not_authenticated' });
    await expect(ending).rejects.toThrow('not_authenticated');
  });
});
