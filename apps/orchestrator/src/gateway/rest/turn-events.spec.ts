import type { EncodedEvent } from '../../session/session-hub.port';
import { ScriptedSessionHub } from '../testing/scripted-session-hub';
import { turnEvents } from './turn-events';

const turn = { session_id: 's1', turn_id: 'turn_1', after_seq: 0 };
const thinking = { type: 'thinking' as const, data: { message: 'hm' } };
const done = { type: 'done' as const, data: { message: 'ok', workflow_stage: 'completed' as const } };

describe('turnEvents', () => {
  it('ends with the turn, whatever comes after', async () => {
    const hub = new ScriptedSessionHub();
    hub.emit('s1', thinking, done, thinking);
    expect(await Array.fromAsync(turnEvents(hub, turn, new AbortController().signal), ({ type }) => type)).toEqual([
      'thinking',
      'done',
    ]);
    expect(hub.listenersOf('s1')).toBe(0);
  });

  it('hands over what happens while it is read', async () => {
    const hub = new ScriptedSessionHub();
    const events = turnEvents(hub, turn, new AbortController().signal);
    const first = events.next();
    hub.emit('s1', thinking);
    expect((await first).value).toMatchObject({ type: 'thinking', seq: 1 });
    const last = events.next();
    hub.emit('s1', done);
    expect((await last).value).toMatchObject({ type: 'done', seq: 2 });
    expect(await events.next()).toMatchObject({ done: true });
  });

  it('ends in an error when the session is deleted', async () => {
    const hub = new ScriptedSessionHub();
    const events = turnEvents(hub, turn, new AbortController().signal);
    const first = events.next();
    hub.emit('s1', thinking);
    await first;
    const last = events.next();
    hub.end('s1');
    const { value } = (await last) as { value: EncodedEvent };
    expect(value).toMatchObject({ seq: 2, turn_id: 'turn_1' });
    expect(JSON.parse(value.json)).toMatchObject({ type: 'error', data: { code: 'session_gone', recoverable: false } });
    expect(await events.next()).toMatchObject({ done: true });
  });

  it('ends in an error when the session was deleted before', async () => {
    const hub = new ScriptedSessionHub();
    hub.end('s1');
    const types = await Array.fromAsync(turnEvents(hub, turn, new AbortController().signal), ({ type }) => type);
    expect(types).toEqual(['error']);
  });

  it('stops listening when its reader leaves, and leaves the turn alone', async () => {
    const hub = new ScriptedSessionHub();
    const reader = new AbortController();
    const events = turnEvents(hub, turn, reader.signal);
    const next = events.next();
    await Promise.resolve();
    reader.abort();
    expect(await next).toMatchObject({ done: true });
    expect(hub.listenersOf('s1')).toBe(0);
    expect(hub.cancelled).toEqual([]);
  });
});
