import { InMemorySessionRepository } from '@talknshop/aws/testing';
import { ManualClock, MemoryCheckpointStore } from '@talknshop/workflow/testing';
import { ChatProcess, type SharedStores } from './testing/chat-process';

let stores: SharedStores;
let chat: ChatProcess;

beforeEach(async () => {
  stores = {
    sessions: new InMemorySessionRepository(),
    checkpoints: new MemoryCheckpointStore(),
    clock: new ManualClock(Date.parse('2026-03-01T12:00:00Z')),
  };
  chat = new ChatProcess(stores);
  await chat.open();
});

describe('a conversation', () => {
  it('answers a message with numbered events that end in one done', async () => {
    const ear = await chat.listen();
    await chat.say('laptop');
    await ear.turns();
    expect(ear.events.map(({ seq }) => seq)).toEqual(ear.events.map((_, place) => place + 1));
    expect(ear.endings).toEqual(['done']);
  });
});
