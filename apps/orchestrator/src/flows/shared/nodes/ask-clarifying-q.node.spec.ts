import type { ClarificationData } from '@talknshop/contracts';
import { aRequirement } from '@talknshop/testing';
import { aStep } from '../../testing/a-step';
import { FakeConversations } from '../../testing/fake-conversations';
import type { BuyerTurn } from '../../buyer/buyer-turn';
import { askClarifyingQuestion } from './ask-clarifying-q.node';

let conversations: FakeConversations;

beforeEach(() => {
  conversations = new FakeConversations();
});

const question: ClarificationData = { question: 'What kind of gift?', suggestions: ['book', 'toy'] };

async function ask(turn: Partial<BuyerTurn> = {}) {
  const state = { question, requirement_spec: aRequirement({ product_type: 'gift' }), message: 'a gift', ...turn };
  const step = aStep({ state, deps: { conversations } });
  return { delta: (await askClarifyingQuestion(step)) as Partial<BuyerTurn>, said: step.said };
}

describe('askClarifyingQuestion', () => {
  it('ends the turn with its question, and with nothing else', async () => {
    const data = { ...question, asked: 1, at_most: 2 };
    expect((await ask()).said).toEqual([{ type: 'clarification', data }]);
  });

  it('says which question it is, of no fewer than were asked', async () => {
    const { said } = await ask({ clarification_count: 2 });
    expect(said).toMatchObject([{ data: { asked: 3, at_most: 3 } }]);
  });

  it('stores the turn before it asks', async () => {
    const step = aStep({ state: { question }, deps: { conversations } });
    let said_before_keeping = -1;
    conversations.keep = async () => void (said_before_keeping = step.said.length);
    await askClarifyingQuestion(step);
    expect(said_before_keeping).toBe(0);
  });

  it('leaves the question, the need and the count behind', async () => {
    await ask({ clarification_count: 1 });
    expect(conversations.kept).toMatchObject([
      {
        status: 'paused',
        workflow_stage: 'clarification',
        reply: 'What kind of gift?',
        replied_at: 1_800_000,
        pending_question: question,
        clarification_count: 2,
        requirement_spec: { product_type: 'gift' },
      },
    ]);
  });

  it('waits with the question open and the next one not yet found', async () => {
    expect((await ask()).delta).toMatchObject({ pending_question: question, clarification_count: 1 });
    expect((await ask()).delta.question).toBeUndefined();
  });

  it('remembers what both said, ten messages at most', async () => {
    const message = { turn_id: 't', role: 'user' as const, content: 'hi', timestamp: '2026-03-01T12:00:00.000Z' };
    const { delta } = await ask({ history: Array(9).fill(message), intent: 'buy' });
    expect(delta.history).toHaveLength(10);
    expect(delta.history?.slice(-2)).toEqual([
      { turn_id: 'run', role: 'user', content: 'a gift', intent: 'buy', timestamp: '1970-01-01T00:00:00.001Z' },
      { turn_id: 'run', role: 'assistant', content: 'What kind of gift?', timestamp: '1970-01-01T00:30:00.000Z' },
    ]);
  });

  it('is not silent about a flow that leads here without a question', async () => {
    await expect(ask({ question: undefined })).rejects.toThrow('there is no question to ask');
  });
});
