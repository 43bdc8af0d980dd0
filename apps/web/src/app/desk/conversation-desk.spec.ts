import { ConversationStore } from '../../conversation';
import { aGreeting } from '../../conversation/testing/a-conversation';
import { FakeLine, FakeMemory, ManualFrames } from '../../conversation/testing/fake-line';
import { ConversationDesk } from './conversation-desk';

function aDesk() {
  const lines: FakeLine[] = [];
  const frames = new ManualFrames();
  const named: string[] = [];
  const desk = new ConversationDesk({
    create: (session_id) => {
      const line = new FakeLine();
      lines.push(line);
      const askWords = () => Promise.resolve({});
      return new ConversationStore({
        id: 'store_1',
        line,
        frames,
        memory: new FakeMemory(),
        askWords,
        session_id,
        now: () => 0,
      });
    },
    onNamed: (session_id) => named.push(session_id),
  });
  return { desk, lines, frames, named };
}

describe('the desk of conversations', () => {
  it('gives a conversation its address once something was said in it', () => {
    const { desk, lines, frames, named } = aDesk();
    desk.show(undefined);
    lines[0]?.hear(aGreeting());
    frames.paint();
    expect(named).toEqual([]);
    desk.snapshot()?.say('a kettle');
    desk.snapshot()?.say('a lamp');
    expect(named).toEqual(['sess_1']);
  });

  it('keeps a conversation that is open under its new address', () => {
    const { desk, lines, frames } = aDesk();
    desk.show(undefined);
    const { say } = desk.snapshot()!;
    lines[0]?.hear(aGreeting());
    frames.paint();
    say('a kettle');
    desk.show('sess_1');
    expect(lines).toHaveLength(1);
  });

  it('opens a conversation once, though it is asked for again before it is there', () => {
    const { desk, lines } = aDesk();
    desk.show('sess_1');
    desk.show('sess_1');
    expect(lines).toHaveLength(1);
  });

  it('hangs up on one conversation when it goes to another', () => {
    const { desk, lines } = aDesk();
    desk.show('sess_1');
    desk.show('sess_2');
    expect(lines.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });
});
