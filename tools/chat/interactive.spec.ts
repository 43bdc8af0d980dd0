import { PassThrough } from 'node:stream';
import { aNotice } from '@talknshop/aws/testing';
import type { ServerEvent } from '@talknshop/contracts';
import { aProduct } from '@talknshop/testing';
import { InteractiveChat } from './interactive';
import { aQuestion, anError, anEvent, done } from './testing/events';
import { ScriptedConversation } from './testing/scripted-conversation';
import { WrittenScreen } from './testing/written-screen';

const question = { question: 'Who is it for?', suggestions: ['A child', 'A friend'] };

describe('InteractiveChat', () => {
  let conversation: ScriptedConversation;
  let screen: WrittenScreen;
  let input: PassThrough;
  let shown: ServerEvent[];

  beforeEach(() => {
    conversation = new ScriptedConversation();
    screen = new WrittenScreen();
    input = new PassThrough();
    shown = [];
  });

  const begin = (asked?: typeof question, prompt_on?: PassThrough) =>
    new InteractiveChat(conversation, { screen, show: (event) => shown.push(event), input, prompt_on }).run(asked);
  const type = async (...lines: string[]) => {
    input.write(lines.map((line) => `${line}\n`).join(''));
    await new Promise((resolve) => setImmediate(resolve));
  };
  const results = anEvent({
    type: 'results',
    data: { products: [aProduct({ deep_link: 'https://shop.example/1' })] },
  } as ServerEvent);

  it('answers all that was piped in, one after the other, before it leaves', async () => {
    const ended = begin();
    await type('a laptop', 'a mouse');
    input.end();
    await new Promise((resolve) => setImmediate(resolve));
    expect(conversation.said).toEqual(['send a laptop']);
    conversation.emit(done);
    expect(conversation.said).toEqual(['send a laptop', 'send a mouse']);
    conversation.emit(done);
    await ended;
    expect(screen.text).toBe('you › a laptop\nyou › a mouse\n');
  });

  it('picks a suggestion by its number', async () => {
    void begin();
    conversation.emit(aQuestion(question.question, ...question.suggestions));
    await type('2');
    expect(conversation.said).toEqual(['answer A friend']);
  });

  it('takes an answer in words as well', async () => {
    void begin();
    conversation.emit(aQuestion(question.question, ...question.suggestions));
    await type('my dog');
    expect(conversation.said).toEqual(['answer my dog']);
  });

  it('picks an answer to the question that was waiting when the conversation was gone on with', async () => {
    void begin(question);
    await type('1');
    expect(conversation.said).toEqual(['answer A child']);
  });

  it('shows the link of a card by its number', async () => {
    void begin();
    conversation.emit(results, done);
    await type('1', '7');
    expect(screen.text).toContain('https://shop.example/1\n');
    expect(conversation.said).toEqual(['send 7']);
  });

  it('begins anew, with neither question nor cards', async () => {
    void begin(question);
    conversation.emit(results);
    await type('/new', '1');
    expect(conversation.said).toEqual(['start over', 'send 1']);
  });

  it('does not take a mistyped command for a message', async () => {
    void begin();
    await type('/nwe', '/help', '/cancel');
    expect(screen.text).toContain('There is no /nwe.');
    expect(conversation.said).toEqual(['cancel']);
  });

  it('goes on after a refusal', async () => {
    void begin();
    await type('one', 'two');
    conversation.emit(anError('busy', { client_msg_id: 'm1' }));
    expect(conversation.said).toEqual(['send one', 'send two']);
  });

  it('leaves on /quit without waiting', async () => {
    const ended = begin();
    await type('a laptop');
    conversation.emit(done);
    await type('/quit', 'never said');
    await ended;
    expect(conversation.said).toEqual(['send a laptop']);
  });

  it('sends at once what is typed at a prompt while an answer comes', async () => {
    void begin(undefined, new PassThrough());
    await type('a laptop', 'a mouse');
    expect(conversation.said).toEqual(['send a laptop', 'send a mouse']);
  });

  it("fails with the server's reason when it is sent away for good", async () => {
    const ended = begin();
    conversation.become({ kind: 'closed', reason: 'not_authenticated' });
    await expect(ended).rejects.toThrow('not_authenticated');
  });

  it('says once that the line is down, and that it is up again', () => {
    void begin();
    for (const attempt of [1, 2]) conversation.become({ kind: 'reconnecting', attempt, wait_ms: 1200 });
    conversation.become({ kind: 'open' });
    expect(screen.text).toBe('The line is down. I keep trying.\nThe line is up again.\n');
  });

  it('shows news on a line of its own while it waits for input, and invites again', () => {
    const prompt_on = new PassThrough();
    void begin(undefined, prompt_on);
    prompt_on.read();
    const news = anEvent({ type: 'price_alert', data: aNotice().data }, null);
    conversation.emit(news);
    expect(shown).toEqual([news]);
    expect(screen.text).toBe('\n');
    expect(String(prompt_on.read())).toContain('you › ');
  });

  it('shows news in the middle of an answer without a prompt', async () => {
    const prompt_on = new PassThrough();
    void begin(undefined, prompt_on);
    await type('a laptop');
    prompt_on.read();
    conversation.emit(anEvent({ type: 'price_alert', data: aNotice().data }, null));
    expect(shown).toHaveLength(1);
    expect(prompt_on.read()).toBeNull();
  });
});
