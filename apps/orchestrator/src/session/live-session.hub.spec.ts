import { StorageUnavailable } from '@talknshop/aws';
import { InMemorySessionRepository } from '@talknshop/aws/testing';
import { endsTurn } from '@talknshop/contracts';
import { ManualClock, MemoryCheckpointStore } from '@talknshop/workflow/testing';
import { jest } from '@jest/globals';
import { CatalogUnavailable } from '../clients/catalog.port';
import { SessionGone } from '../flows/conversations.errors';
import { RepositorySessionDirectory } from './repository.session-directory';
import { SessionForbidden } from './session.errors';
import type { SubmitOutcome } from './session-hub.port';
import { ChatProcess, Ear, OWNER, passTime, type SharedStores } from './testing/chat-process';
import { held } from './testing/held';

let stores: SharedStores;
let checkpoints: MemoryCheckpointStore;
let chat: ChatProcess;

beforeEach(async () => {
  checkpoints = new MemoryCheckpointStore();
  stores = {
    sessions: new InMemorySessionRepository(),
    checkpoints,
    clock: new ManualClock(Date.parse('2026-03-01T12:00:00Z')),
  };
  chat = new ChatProcess(stores);
  await chat.open();
});

/** Deletes the session, by way of a process. */
const remove = ({ hub } = chat) => {
  const directory = new RepositorySessionDirectory(stores.sessions, (deleted) => hub.dismiss(deleted));
  return directory.delete(OWNER.session_id, OWNER.user_id);
};

const idOf = async (submitted: Promise<SubmitOutcome>) => {
  const outcome = await submitted;
  return outcome.kind === 'accepted' ? outcome.turn_id : '';
};

const stored = async () => (await stores.sessions.get(OWNER.session_id))!;

describe('a session', () => {
  it('is found again by whoever opened it', async () => {
    expect(await chat.open()).toMatchObject({ resumed: true, last_seq: 0, under_way: false });
  });

  it.each([
    ['somebody else', { ...OWNER, user_id: 'user-2' }],
    ['another source', { ...OWNER, source: 'voice' as const }],
  ])('is closed to %s', async (_, request) => {
    await expect(chat.hub.open(request)).rejects.toBeInstanceOf(SessionForbidden);
  });

  it('gets a name when it has none', async () => {
    const { session } = await chat.hub.open({ user_id: 'user-1', source: 'chat' });
    expect(session.session_id).toMatch(/^sess_/);
  });

  it('begins its numbers anew when it was deleted and opened again', async () => {
    const ear = await chat.listen();
    await chat.say('laptop');
    await ear.turns();
    await stores.sessions.delete(OWNER.session_id);
    expect(await chat.open()).toMatchObject({ resumed: false, last_seq: 0 });
  });

  it('that was deleted says so instead of answering', async () => {
    const ear = await chat.listen();
    await stores.sessions.delete(OWNER.session_id);
    await chat.say('laptop');
    await ear.turns();
    expect(ear.events.at(-1)).toMatchObject({ type: 'error', data: { code: 'session_gone', recoverable: false } });
    expect(chat.faults).toEqual([]);
  });

  it('that was deleted tells whoever listens, once, when a message has found it gone', async () => {
    const gone = new Promise<void>((resolve) => void chat.hub.listen(OWNER.session_id, 0, () => {}, resolve));
    await stores.sessions.delete(OWNER.session_id);
    await chat.say('laptop');
    await gone;
    await expect(chat.say('hello')).rejects.toThrow(SessionGone);
  });

  it('that is deleted stops its turn, drops what waits, and tells whoever listens', async () => {
    const search = held(chat.catalog, 'search');
    const ear = new Ear();
    const gone = new Promise<void>(
      (resolve) => void chat.hub.listen(OWNER.session_id, 0, ear.connect(), () => resolve()),
    );
    await chat.say('laptop');
    await search.reached;
    await chat.say('tent');
    await remove();
    await gone;
    expect(ear.events.at(-1)).toMatchObject({ type: 'done', data: { workflow_stage: 'cancelled' } });
    await expect(chat.say('hello')).rejects.toThrow(SessionGone);
    expect(chat.understanding.heard).toHaveLength(1);
    expect(chat.faults).toEqual([]);
    expect(await chat.open()).toMatchObject({ resumed: false, last_seq: 0 });
  });

  it('that is deleted in one process stops its turn in another', async () => {
    const search = held(chat.catalog, 'search');
    const ear = await chat.listen();
    await chat.say('laptop');
    await search.reached;
    await remove(new ChatProcess(stores));
    search.release();
    await ear.turns();
    expect(ear.events.at(-1)).toMatchObject({ type: 'done', data: { workflow_stage: 'cancelled' } });
    expect(chat.faults).toEqual([]);
  });
});

describe('a turn', () => {
  it('is told in numbered events that end in one done', async () => {
    const ear = await chat.listen();
    await chat.say('laptop');
    await ear.turns();
    expect(ear.events.map(({ seq }) => seq)).toEqual(ear.events.map((_, place) => place + 1));
    expect(ear.endings).toEqual(['done']);
  });

  it('leaves the session with what was said, wanted and found', async () => {
    const ear = await chat.listen();
    await chat.say('laptop');
    await ear.turns();
    expect(await stored()).toMatchObject({
      workflow_stage: 'completed',
      request_type: 'search',
      requirement_spec: { product_type: 'laptop' },
      search_results: { total_count: 2 },
      last_seq: ear.last_seq,
      turn_history: [
        { role: 'user', content: 'laptop', intent: 'buy' },
        { role: 'assistant', content: ear.reply },
      ],
    });
  });

  it('goes on counting where the one before stopped', async () => {
    const ear = await chat.listen();
    await chat.say('laptop');
    await chat.say('tent');
    await ear.turns(2);
    expect(ear.events.map(({ seq }) => seq)).toEqual(ear.events.map((_, place) => place + 1));
    expect((await stored()).turns).toMatchObject([
      { first_seq: 1, last_seq: ear.last_seq / 2 },
      { first_seq: ear.last_seq / 2 + 1, last_seq: ear.last_seq },
    ]);
  });

  it('knows the last ten messages', async () => {
    const ear = await chat.listen();
    for (let turn = 1; turn <= 7; turn++) {
      await chat.say(`laptop ${turn}`);
      await ear.turns(turn);
    }
    expect(
      chat.understanding.heard
        .at(-1)!
        .history.map(({ content }) => content)
        .filter((text) => /^laptop/.test(text)),
    ).toEqual(['laptop 2', 'laptop 3', 'laptop 4', 'laptop 5', 'laptop 6']);
    expect((await stored()).turn_history).toHaveLength(10);
  });

  it('that breaks ends in one error, which is told again to whoever asks later', async () => {
    const ear = await chat.listen();
    await chat.say('break');
    await ear.turns();
    expect(ear.events.at(-1)).toMatchObject({ type: 'error', data: { code: 'internal_error' } });
    await chat.settled();
    expect(chat.faults).toMatchObject([{ message: 'the understanding broke' }]);
    const later = new ChatProcess(stores);
    await later.open();
    expect((await later.listen()).events).toEqual(ear.events);
  });

  it('goes well after one that broke', async () => {
    const ear = await chat.listen();
    await chat.say('break');
    await chat.say('laptop');
    await ear.turns(2);
    expect(ear.endings).toEqual(['error', 'done']);
    expect(ear.events.map(({ seq }) => seq)).toEqual(ear.events.map((_, place) => place + 1));
  });

  it('ends in a recoverable error while the catalog is down, and remembers the need', async () => {
    chat.catalog.outage = new CatalogUnavailable(new Error('ECONNREFUSED'));
    const ear = await chat.listen();
    await chat.say('laptop');
    await ear.turns();
    expect(ear.events.at(-1)).toMatchObject({
      type: 'error',
      data: { code: 'catalog_unavailable', recoverable: true },
    });
    chat.catalog.outage = undefined;
    await chat.say('hello');
    await ear.turns(2);
    expect(chat.understanding.heard.at(-1)!.requirement).toMatchObject({ product_type: 'laptop' });
  });
});

describe('the queue of a session', () => {
  it('answers one message at a time, in order', async () => {
    const ear = await chat.listen();
    const outcomes = await Promise.all([chat.say('laptop'), chat.say('hello'), chat.say('tent')]);
    await ear.turns(3);
    const turns = outcomes.map((outcome) => outcome.kind === 'accepted' && outcome.turn_id);
    expect(ear.events.filter(({ type }) => type === 'done').map(({ turn_id }) => turn_id)).toEqual(turns);
    expect([...new Set(ear.events.map(({ turn_id }) => turn_id))]).toEqual(turns);
  });

  it('takes five waiting messages and is busy for the next', async () => {
    const search = held(chat.catalog, 'search');
    const ear = await chat.listen();
    await chat.say('laptop');
    await search.reached;
    for (let waiting = 1; waiting <= 5; waiting++) expect(await chat.say('hello')).toMatchObject({ kind: 'accepted' });
    expect(await chat.say('hello')).toEqual({ kind: 'busy', waiting: 5 });
    search.release();
    await ear.turns(6);
    expect(ear.endings).toHaveLength(6);
  });

  it('never runs a message twice that is sent again', async () => {
    const ear = await chat.listen();
    const first = await chat.say('laptop', { client_msg_id: 'm1' });
    const again = await chat.say('laptop', { client_msg_id: 'm1' });
    await ear.turns();
    const later = await chat.say('laptop', { client_msg_id: 'm1' });
    expect(first).toMatchObject({ duplicate: false });
    expect([again, later]).toEqual([
      { ...first, duplicate: true },
      { ...first, duplicate: true },
    ]);
    expect(chat.catalog.requests).toHaveLength(1);
  });

  it('knows a message again that another process has answered', async () => {
    const ear = await chat.listen();
    const first = await chat.say('laptop', { client_msg_id: 'm1' });
    await ear.turns();
    const other = new ChatProcess(stores);
    await other.open();
    expect(await other.say('laptop', { client_msg_id: 'm1' })).toEqual({ ...first, duplicate: true });
    expect(other.catalog.requests).toHaveLength(0);
  });

  it('is remembered while it waits, while it is answered, and for as long as what it said is stored', async () => {
    const search = held(chat.catalog, 'search');
    const ear = await chat.listen();
    const ids = [await idOf(chat.say('laptop')), await idOf(chat.say('hello'))];
    await search.reached;
    const other = new ChatProcess(stores);
    await other.open();
    const remembered = ({ hub }: ChatProcess) =>
      Promise.all(ids.map((turn_id) => hub.remembers(OWNER.session_id, turn_id)));
    expect([await remembered(chat), await remembered(other)]).toEqual([
      [true, true],
      [true, true],
    ]);
    search.release();
    await ear.turns(2);
    await chat.settled();
    expect([await remembered(chat), await remembered(other)]).toEqual([
      [true, true],
      [true, true],
    ]);
    checkpoints.clear();
    expect([await remembered(chat), await remembered(other)]).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it('is remembered while it answers a question, here and elsewhere', async () => {
    const ear = await chat.listen();
    await chat.say('something');
    await ear.turns();
    await chat.settled();
    const search = held(chat.catalog, 'search');
    const answer = await idOf(chat.say('laptop'));
    await search.reached;
    const other = new ChatProcess(stores);
    await other.open();
    for (const { hub } of [chat, other]) expect(await hub.remembers(OWNER.session_id, answer)).toBe(true);
    expect(await chat.hub.remembers(OWNER.session_id, 'another')).toBe(false);
    search.release();
    await ear.turns(2);
  });

  it('knows the names of the messages it took, whichever process took them', async () => {
    const ear = await chat.listen();
    await chat.say('laptop', { client_msg_id: 'm1' });
    await ear.turns();
    const other = new ChatProcess(stores);
    const known = [chat, other].map(({ hub }) => hub.knows(OWNER.session_id, 'm1'));
    const unknown = [chat.hub.knows(OWNER.session_id, 'm2'), chat.hub.knows('nobodys', 'm1')];
    expect(await Promise.all([...known, ...unknown])).toEqual([true, true, false, false]);
  });
});

describe('a question', () => {
  it('ends the turn and waits for its answer, which goes on with the run', async () => {
    const ear = await chat.listen();
    await chat.say('something');
    await ear.turns();
    expect(ear.endings).toEqual(['clarification']);
    expect(await chat.open()).toMatchObject({ pending_question: { question: 'What are you looking for?' } });
    const answer = await chat.say('laptop', { kind: 'answer' });
    await ear.turns(2);
    expect(ear.endings).toEqual(['clarification', 'done']);
    expect(ear.events.map(({ seq }) => seq)).toEqual(ear.events.map((_, place) => place + 1));
    expect(ear.events.at(-1)!.turn_id).toBe(answer.kind === 'accepted' && answer.turn_id);
    expect(
      ear.events
        .filter(({ type }) => type === 'progress')
        .filter((event) => 'step' in event.data && event.data.step === 'ParseInput'),
    ).toHaveLength(1);
  });

  it('is forgotten once it is answered', async () => {
    const ear = await chat.listen();
    await chat.say('something');
    await ear.turns();
    await chat.say('laptop', { kind: 'answer' });
    await ear.turns(2);
    expect((await chat.open()).pending_question).toBeUndefined();
    expect(await stored()).toMatchObject({
      clarification_count: 0,
      turns: [{ status: 'completed' }, { status: 'completed', last_seq: ear.last_seq }],
    });
  });

  it('is put twice at most; then the answer is honest', async () => {
    const ear = await chat.listen();
    for (let turn = 1; turn <= 3; turn++) {
      await chat.say('something');
      await ear.turns(turn);
    }
    expect(ear.endings).toEqual(['clarification', 'clarification', 'done']);
    expect(ear.reply).toMatch(/still do not know which product/);
  });

  it('can be answered to another process', async () => {
    const ear = await chat.listen();
    await chat.say('something');
    await ear.turns();
    const other = new ChatProcess(stores);
    await other.open();
    const there = await other.listen(ear.last_seq);
    await other.say('laptop', { kind: 'answer' });
    await there.turns();
    expect(there.events.map(({ seq }) => seq)).toEqual(there.events.map((_, place) => ear.last_seq + place + 1));
    expect((await other.listen()).events).toEqual([...ear.events, ...there.events]);
  });

  it('takes an answer that is sent again once', async () => {
    const ear = await chat.listen();
    await chat.say('something');
    await ear.turns();
    const first = await chat.say('laptop', { kind: 'answer', client_msg_id: 'a1' });
    const other = new ChatProcess(stores);
    await other.open();
    const again = await other.say('laptop', { kind: 'answer', client_msg_id: 'a1' });
    await ear.turns(2);
    expect(again).toEqual({ ...first, duplicate: true });
  });

  it('is dropped when a message with a picture begins something else', async () => {
    chat.media.labels.set('photo', ['tent']);
    const ear = await chat.listen();
    await chat.say('something');
    await ear.turns();
    const media = [{ media_type: 'image' as const, s3_key: 'photo', content_type: 'image/jpeg', size_bytes: 1 }];
    await chat.say('', { media });
    await ear.turns(2);
    expect(ear.endings).toEqual(['clarification', 'done']);
    expect(chat.catalog.requests).toMatchObject([{ product_type: 'tent' }]);
    expect(ear.events.map(({ seq }) => seq)).toEqual(ear.events.map((_, place) => place + 1));
  });

  it('is the context of a message that was waiting when it was put', async () => {
    const ear = await chat.listen();
    await Promise.all([chat.say('something'), chat.say('laptop')]);
    await ear.turns(2);
    expect(ear.endings).toEqual(['clarification', 'done']);
    expect(chat.understanding.heard[1]).toMatchObject({ pending_question: { question: 'What are you looking for?' } });
  });

  it('makes an answer that nobody asked for a message', async () => {
    const ear = await chat.listen();
    await chat.say('laptop', { kind: 'answer' });
    await ear.turns();
    expect(ear.endings).toEqual(['done']);
  });
});

describe('cancelling', () => {
  it('stops the running turn, which ends in one done', async () => {
    const search = held(chat.catalog, 'search');
    const ear = await chat.listen();
    await chat.say('laptop');
    await search.reached;
    expect(await chat.hub.cancel(OWNER.session_id)).toBe(true);
    await ear.turns();
    expect(ear.events.at(-1)).toMatchObject({ type: 'done', data: { workflow_stage: 'cancelled' } });
    search.release();
    await chat.say('hello');
    await ear.turns(2);
    expect(ear.endings).toEqual(['done', 'done']);
    expect(ear.events.map(({ seq }) => seq)).toEqual(ear.events.map((_, place) => place + 1));
    expect(await stored()).toMatchObject({ turns: [{ status: 'cancelled' }, { status: 'completed' }] });
  });

  it('leaves the messages that wait', async () => {
    const search = held(chat.catalog, 'search');
    const ear = await chat.listen();
    await chat.say('laptop');
    await search.reached;
    await chat.say('hello');
    await chat.hub.cancel(OWNER.session_id);
    await ear.turns(2);
    expect(ear.reply).toMatch(/^Hello!/);
  });

  it('takes a question back', async () => {
    const ear = await chat.listen();
    await chat.say('something');
    await ear.turns();
    expect(await chat.hub.cancel(OWNER.session_id)).toBe(true);
    await ear.turns(2);
    expect(ear.events.at(-1)).toMatchObject({ type: 'done', data: { workflow_stage: 'cancelled' } });
    expect((await chat.open()).pending_question).toBeUndefined();
    await chat.say('laptop');
    await ear.turns(3);
    expect(ear.events.map(({ seq }) => seq)).toEqual(ear.events.map((_, place) => place + 1));
  });

  it('is a turn of its own when it takes a question back, so that every turn ends once', async () => {
    const ear = await chat.listen();
    await chat.say('something');
    await ear.turns();
    await chat.hub.cancel(OWNER.session_id);
    await ear.turns(2);
    const endings = ear.events.filter(({ type }) => endsTurn(type));
    expect(endings.map(({ type }) => type)).toEqual(['clarification', 'done']);
    expect(new Set(endings.map(({ turn_id }) => turn_id)).size).toBe(2);
    expect((await stored()).turns).toMatchObject([{ status: 'completed' }, { status: 'cancelled' }]);
    const later = new ChatProcess(stores);
    await later.open();
    expect((await later.listen()).events).toEqual(ear.events);
  });

  it('finds nothing to stop when no turn is under way', async () => {
    expect(await chat.hub.cancel(OWNER.session_id)).toBe(false);
  });

  it('is told again to whoever asks later', async () => {
    const search = held(chat.catalog, 'search');
    const ear = await chat.listen();
    await chat.say('laptop');
    await search.reached;
    await chat.hub.cancel(OWNER.session_id);
    await chat.settled();
    const later = new ChatProcess(stores);
    await later.open();
    expect((await later.listen()).events).toEqual(ear.events);
  });
});

describe('listening', () => {
  it.each([0, 1, 7, 1000])('after %i hands over what came later, once and in order', async (after_seq) => {
    const all = await chat.listen();
    await chat.say('laptop');
    await all.turns();
    await chat.say('tent');
    await all.turns(2);
    const expected = all.events.filter(({ seq }) => seq > after_seq);
    expect((await chat.listen(after_seq)).events).toEqual(expected);
    const elsewhere = new ChatProcess(stores);
    await elsewhere.open();
    expect((await elsewhere.listen(after_seq)).events).toEqual(expected);
  });

  it('misses nothing that happens while the past is read', async () => {
    const first = await chat.listen();
    await chat.say('laptop');
    await first.turns();
    const later = new ChatProcess(stores);
    await later.open();
    const reading = held(stores.checkpoints, 'load');
    const listening = later.listen();
    await reading.reached;
    const early = await later.listen(first.last_seq);
    await later.say('tent');
    await early.turns();
    reading.release();
    const ear = await listening;
    expect(ear.events).toEqual([...first.events, ...early.events]);
  });

  it('reads from the store what is no longer held here', async () => {
    const ear = await chat.listen();
    await chat.say('laptop');
    await ear.turns();
    await chat.rest();
    await chat.say('tent');
    await ear.turns(2);
    expect((await chat.listen()).events).toEqual(ear.events);
  });

  it('lets two clients hear the same', async () => {
    const phone = await chat.listen();
    const laptop = await chat.listen();
    await chat.say('laptop');
    await Promise.all([phone.turns(), laptop.turns()]);
    expect(laptop.events).toEqual(phone.events);
  });

  it('stops when it is told to', async () => {
    const heard: unknown[] = [];
    const subscription = await chat.hub.listen(OWNER.session_id, 0, (events) => heard.push(...events));
    const ear = await chat.listen();
    subscription.close();
    await chat.say('laptop');
    await ear.turns();
    expect(heard).toEqual([]);
  });

  it('tells what another process does, without a line between the two', async () => {
    const there = new ChatProcess(stores);
    const search = held(there.catalog, 'search');
    await there.open();
    const near = await there.listen();
    await there.say('laptop');
    await search.reached;
    expect(await chat.open()).toMatchObject({ under_way: true });
    const far = await chat.listen();
    search.release();
    await near.turns();
    await chat.hub.tick();
    expect(far.events).toEqual(near.events);
  });
});

describe('a store that fails', () => {
  const down = () => Promise.reject(new StorageUnavailable('write', new Error('ECONNREFUSED')));

  it('refuses the message, which can be sent again', async () => {
    const ear = await chat.listen();
    jest.spyOn(stores.checkpoints, 'create').mockImplementationOnce(down);
    await expect(chat.say('laptop', { client_msg_id: 'm1' })).rejects.toMatchObject({ code: 'storage_unavailable' });
    await chat.say('laptop', { client_msg_id: 'm1' });
    await ear.turns();
    expect(ear.endings).toEqual(['done']);
  });

  it('ends the turn in one recoverable error, and nothing goes on with it when the store is back', async () => {
    const ear = await chat.listen();
    const outage = jest.spyOn(stores.checkpoints, 'append').mockImplementation(down);
    await chat.say('laptop');
    await ear.turns();
    expect(ear.events.at(-1)).toMatchObject({
      type: 'error',
      data: { code: 'storage_unavailable', recoverable: true },
    });
    outage.mockRestore();
    await passTime(stores.clock, chat.settled());
    await chat.say('hello');
    await ear.turns(2);
    await chat.hub.tick();
    expect(ear.endings).toEqual(['error', 'done']);
    expect(ear.events.map(({ seq }) => seq)).toEqual(ear.events.map((_, place) => place + 1));
  });

  it('of sessions ends the turn in one recoverable error', async () => {
    const ear = await chat.listen();
    const outage = jest.spyOn(stores.sessions, 'update').mockImplementation(down);
    await chat.say('laptop');
    await ear.turns();
    expect(ear.events.at(-1)).toMatchObject({
      type: 'error',
      data: { code: 'storage_unavailable', recoverable: true },
    });
    outage.mockRestore();
    await passTime(stores.clock, chat.settled());
    await chat.say('laptop');
    await ear.turns(2);
    expect(ear.endings).toEqual(['error', 'done']);
  });
});
