import { setImmediate } from 'node:timers/promises';
import type { ServerEvent } from '@talknshop/contracts';
import { oneShot } from './one-shot';
import { aJobUpdate, aQuestion, aToken, anError, done } from './testing/events';
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

  it('watches a listing that was sent out until each marketplace has it', async () => {
    let isOver = false;
    const ending = say().then((event) => {
      isOver = true;
      return event;
    });
    conversation.emit(aJobUpdate(['ebay', 'queued'], ['craigslist', 'queued']), done);
    conversation.emit(aJobUpdate(['ebay', 'live']));
    await setImmediate();
    expect(isOver).toBe(false);
    conversation.emit(aJobUpdate(['craigslist', 'failed']));
    expect(await ending).toBe(done);
    expect(shown).toHaveLength(4);
  });

  it('watches no longer than it is told to', async () => {
    const ending = oneShot(conversation, 'sell my bike', () => {}, false, 1);
    conversation.emit(aJobUpdate(['ebay', 'posting']), done);
    expect(await ending).toBe(done);
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
