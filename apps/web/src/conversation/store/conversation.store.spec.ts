import { aGreeting, anEvent, done, question, token, turnsOf } from '../testing/a-conversation';
import { FakeLine, FakeMemory, ManualFrames } from '../testing/fake-line';
import { ConversationStore } from './conversation.store';

function open({
  session_id,
  askWords,
}: { session_id?: string; askWords?: () => Promise<Record<string, string>> } = {}) {
  const [line, frames, memory] = [new FakeLine(), new ManualFrames(), new FakeMemory()];
  const store = new ConversationStore({
    id: 'store_1',
    line,
    frames,
    memory,
    session_id,
    now: () => 0,
    askWords: askWords ?? (() => Promise.resolve({})),
  });
  store.open();
  line.become({ kind: 'open' });
  line.hear(aGreeting());
  frames.paint();
  return { line, frames, memory, store };
}

describe('the store of a conversation', () => {
  it('shows what is heard once a frame, however much of it comes', () => {
    const { line, frames, store } = open();
    let told = 0;
    store.subscribe(() => told++);
    line.hear(anEvent(token('a')), anEvent(token('b')), anEvent(token('c')));
    expect(told).toBe(0);
    frames.paint();
    expect(told).toBe(1);
    expect(turnsOf(store.snapshot())[0]?.reply).toBe('abc');
  });

  it('shows what the user says at once', () => {
    const { line, store } = open();
    store.say('a kettle');
    expect(turnsOf(store.snapshot())).toMatchObject([{ user: { text: 'a kettle' } }]);
    expect(line.sent).toEqual([{ type: 'message', message: 'a kettle' }]);
  });

  it('answers a question that waits', () => {
    const { line, frames, store } = open();
    store.say('something');
    line.hear(anEvent(question('What?')));
    frames.paint();
    store.say('a lamp');
    expect(line.sent.at(-1)).toEqual({ type: 'answer', message: 'a lamp' });
  });

  it('says a failed message again', () => {
    const { line, frames, store } = open();
    store.say('a kettle');
    const error = {
      error: 'Broken',
      code: 'internal_error',
      severity: 'high' as const,
      recoverable: true,
      details: {},
    };
    line.hear(anEvent({ type: 'error', data: error }));
    frames.paint();
    store.retry(store.snapshot().entries[0]!.key);
    expect(line.sent.map(({ message }) => message)).toEqual(['a kettle', 'a kettle']);
    expect(store.snapshot().entries).toHaveLength(2);
  });

  it('remembers what its user said, which the server repeats only in part', () => {
    const { line, frames, store, memory } = open();
    store.say('a kettle');
    line.hear(anEvent(token('Kettles')));
    frames.paint();
    expect(memory.read('sess_1')).toEqual({ turn_1: 'a kettle' });
  });

  it('learns what another device said once that is answered', async () => {
    const { line, frames, store } = open({ askWords: () => Promise.resolve({ theirs: 'from my phone' }) });
    line.hear(anEvent(token('Hello'), 'theirs'));
    frames.paint();
    line.hear(anEvent(done(), 'theirs'));
    frames.paint();
    await Promise.resolve();
    expect(turnsOf(store.snapshot())[0]?.user?.text).toBe('from my phone');
  });

  it('learns what another device said where all of the answer is shown at once', async () => {
    const { line, frames, store } = open({ askWords: () => Promise.resolve({ theirs: 'from my phone' }) });
    line.hear(anEvent(token('Hello'), 'theirs'));
    line.hear(anEvent(done(), 'theirs'));
    frames.paint();
    await Promise.resolve();
    expect(turnsOf(store.snapshot())[0]?.user?.text).toBe('from my phone');
  });

  it('lets go of the line when it is closed', () => {
    const { line, frames, store } = open();
    store.close();
    line.hear(anEvent(token('late')));
    frames.paint();
    expect(store.snapshot().entries).toEqual([]);
    expect(line.isClosed).toBe(true);
  });
});
