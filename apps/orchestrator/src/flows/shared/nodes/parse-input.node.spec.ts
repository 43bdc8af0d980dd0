import { aRequirement } from '@talknshop/testing';
import { TurnMustWait } from '../../conversations.errors';
import type { TurnStart } from '../../conversations.port';
import { aStep } from '../../testing/a-step';
import { FakeConversations } from '../../testing/fake-conversations';
import type { TurnEvent } from '../../turn-event';
import type { TurnContext } from '../../turn';
import type { BuyerTurn } from '../../buyer/buyer-turn';
import { parseInput } from './parse-input.node';

let conversations: FakeConversations;

beforeEach(() => {
  conversations = new FakeConversations();
});

async function parse(turn: Partial<BuyerTurn> = {}) {
  const emitted: TurnEvent[] = [];
  const step = aStep({ state: turn, deps: { conversations } });
  const engine = {
    node: 'ParseInput',
    visit: 1,
    idempotency_key: 'run/ParseInput',
    emit: (event: TurnEvent) => emitted.push(event),
  };
  const delta = await parseInput({ ...step, ...engine } as unknown as TurnContext); // it uses no more of it
  return { delta, emitted };
}

describe('parseInput', () => {
  it('begins the turn after the one accepted before it', async () => {
    const begun: TurnStart[] = [];
    conversations.begin = async (turn) => {
      begun.push(turn);
      return conversations.opening;
    };
    await parse({ client_msg_id: 'm1', after: 'earlier' });
    expect(begun).toEqual([
      { session_id: 'session', run_id: 'run', turn_id: 'run', client_msg_id: 'm1', after: 'earlier' },
    ]);
  });

  it('takes up the conversation where it stands', async () => {
    const requirement_spec = aRequirement();
    const already_shown = { requirement_spec, product_ids: ['ebay:1'] };
    conversations.opening = {
      first_seq: 9,
      history: [],
      requirement_spec,
      clarification_count: 1,
      shown: [],
      already_shown,
    };
    expect((await parse()).delta).toEqual({ ...conversations.opening, message: 'laptop' });
  });

  it('gives the first event its number in the session, and no event before that is known', async () => {
    conversations.opening.first_seq = 42;
    expect((await parse()).emitted).toMatchObject([{ type: 'progress', data: { step: 'ParseInput' }, first_seq: 42 }]);
    conversations.begin = () => Promise.reject(new TurnMustWait('run', 'earlier'));
    await expect(parse()).rejects.toBeInstanceOf(TurnMustWait);
  });

  it('brings the words into one form', async () => {
    expect((await parse({ message: '  cafe\u0301 table \n' })).delta).toMatchObject({ message: 'caf\u00e9 table' });
  });
});
