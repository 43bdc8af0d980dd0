import { MessageNotStored } from './session.errors';
import { ChatProcess, Ear, LEASE_MS, newStores, OWNER, passTime } from './testing/chat-process';
import { afterWrite, beforeWrite, type Death, DEATHS, onNode } from './testing/deaths';

/** What a client says: the next message when the one before was answered, or all at once. */
interface Talk {
  messages: string[];
  isPatient: boolean;
}

const TALKS: Record<string, Talk> = {
  'a search': { messages: ['laptop'], isPatient: true },
  'a question and its answer': { messages: ['something', 'laptop'], isPatient: true },
  'two questions, an answer and small talk': { messages: ['something', 'something', 'tent', 'hello'], isPatient: true },
  'a turn that breaks, and one more': { messages: ['break', 'laptop'], isPatient: true },
  'three messages at once': { messages: ['laptop', 'hello', 'tent'], isPatient: false },
  'a question while another message waits': { messages: ['something', 'laptop'], isPatient: false },
};

/** Holds a talk whose process dies; another one takes its place, and the client comes back to it. */
async function hold(talk: Talk, ...deaths: Death[]): Promise<{ ear: Ear; died: number }> {
  const stores = newStores();
  const ear = new Ear();
  let died = 0;
  for (const die of [...deaths, () => {}]) {
    const process = new ChatProcess(stores);
    die(process);
    process.hub.start();
    const spoken = speak(talk, process, ear).then(() => true, refused);
    const isOver = await passTime(stores.clock, Promise.race([spoken, process.life.over.then(() => false)]));
    ear.cut();
    process.life.end();
    if (isOver) break;
    died++;
  }
  return { ear, died };
}

/** A process that is stopping takes no messages: the client goes to another one. */
function refused(error: unknown): false {
  if (error instanceof MessageNotStored) return false;
  throw error;
}

/** Says what was not answered yet, as a client does that has just connected. */
async function speak({ messages, isPatient }: Talk, process: ChatProcess, ear: Ear): Promise<void> {
  await process.open();
  await process.listen(ear.last_seq, ear);
  const first = ear.endings.length;
  for (const [place, message] of messages.entries()) {
    if (place < first) continue;
    await process.say(message, { client_msg_id: `m${place}` });
    if (isPatient) await ear.turns(place + 1);
  }
  await ear.turns(messages.length);
  await process.settled();
}

/** The numbers, and what was told beside progress: an answer that finds its question not stored yet begins a run of its own. */
function told({ events }: Ear) {
  return {
    seqs: events.map(({ seq }) => seq),
    events: events
      .filter(({ type }) => type !== 'progress')
      .map(({ type, turn_id, data }) => ({ type, turn_id, data })),
  };
}

/** Every event once, in order: the same as without any death. */
function expectUndisturbed(ear: Ear, undisturbed: Ear, write: number): void {
  const { seqs, events } = told(ear);
  expect({ write, seqs }).toEqual({ write, seqs: seqs.map((_, place) => place + 1) });
  expect({ write, events }).toEqual({ write, events: told(undisturbed).events });
}

/** Is told to stop once `nodes` nodes have run, and leaves the rest to others. */
const stoppedAfterNodes =
  (nodes: number): Death =>
  (process) =>
    onNode(process, nodes, () => void process.hub.stop().then(() => process.life.end()));

describe.each(Object.entries(TALKS))('a client in the middle of %s', (_, talk) => {
  it.each([
    ...DEATHS.map(([when, dieAt]) => [`killed ${when}`, dieAt] as const),
    ['told to stop between any two nodes', stoppedAfterNodes] as const,
  ])('hears every event once, in order, when the process is %s', async (_how, dieAt) => {
    const { ear: undisturbed } = await hold(talk);
    for (let write = 1; ; write++) {
      const { ear, died } = await hold(talk, dieAt(write));
      expectUndisturbed(ear, undisturbed, write);
      if (died === 0) break;
    }
  });

  it('hears every event once, in order, when the process and its successor are killed', async () => {
    const { ear: undisturbed } = await hold(talk);
    for (let write = 1; ; write++) {
      const { ear, died } = await hold(talk, beforeWrite(write), afterWrite(1 + (write % 5)));
      expectUndisturbed(ear, undisturbed, write);
      if (died === 0) break;
    }
  });
});

describe('a message that kills every process that answers it', () => {
  it('ends in one error that says so, is stored and logged, and leaves the session to the next message', async () => {
    const stores = newStores();
    const ear = new Ear();
    for (let death = 0; death <= 5; death++) {
      const doomed = new ChatProcess(stores);
      onNode(doomed, 1, () => doomed.life.end());
      await doomed.open();
      await doomed.listen(ear.last_seq, ear);
      void (death === 0 ? doomed.say('laptop') : doomed.hub.tick());
      await doomed.life.over;
      ear.cut();
      stores.clock.advance(LEASE_MS);
    }
    const survivor = new ChatProcess(stores);
    await survivor.open();
    await survivor.listen(ear.last_seq, ear);
    await survivor.hub.tick();
    await ear.turns();
    expect(ear.events.at(-1)).toMatchObject({ type: 'error', data: { code: 'turn_abandoned', recoverable: true } });
    const [heard = 0, ending = 0] = ear.events.slice(-2).map(({ seq }) => seq);
    expect(ending).toBeGreaterThan(heard);
    expect(survivor.faults).toMatchObject([{ code: 'taken_up_too_often' }]);
    await survivor.settled();
    expect(await stores.sessions.get(OWNER.session_id)).toMatchObject({ turns: [{ status: 'failed' }] });
    await survivor.say('laptop');
    await ear.turns(2);
    expect(ear.endings).toEqual(['error', 'done']);
    expect((await survivor.listen(ending - 1, new Ear())).events[0]).toMatchObject({ seq: ending, type: 'error' });
    const later = new ChatProcess(stores);
    await later.open();
    expect((await later.listen(0)).endings).toEqual(['error', 'done']);
  });
});
