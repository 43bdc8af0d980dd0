import type { ErrorData } from '@talknshop/contracts';
import { aRequirement } from '@talknshop/testing';
import { aStep } from '../../testing/a-step';
import { someResults } from '../../testing/fake-catalog';
import { FakeConversations } from '../../testing/fake-conversations';
import type { BuyerTurn } from '../../buyer/buyer-turn';
import { done } from './done.node';

let conversations: FakeConversations;

beforeEach(() => {
  conversations = new FakeConversations();
});

const failure: ErrorData = {
  error: 'No catalog.',
  code: 'catalog_unavailable',
  severity: 'medium',
  recoverable: true,
  details: {},
};

async function end(state: Partial<BuyerTurn>) {
  const step = aStep({ state, deps: { conversations } });
  return { delta: await done(step), said: step.said };
}

describe('done', () => {
  it('stores what the turn leaves behind and says that it is done, once', async () => {
    const turn = {
      intent: 'buy' as const,
      reply: 'I found 2.',
      requirement_spec: aRequirement(),
      search_results: someResults({}),
    };
    expect(await end({ ...turn, clarification_count: 2 })).toEqual({
      delta: { workflow_stage: 'completed' },
      said: [{ type: 'done', data: { message: 'Done.', workflow_stage: 'completed' } }],
    });
    expect(conversations.kept).toMatchObject([
      { ...turn, status: 'completed', workflow_stage: 'completed', request_type: 'search', clarification_count: 0 },
    ]);
  });

  it('ends a failed turn in its error, and in nothing else', async () => {
    expect(await end({ failure, requirement_spec: aRequirement() })).toEqual({
      delta: { workflow_stage: 'failed' },
      said: [{ type: 'error', data: failure }],
    });
    expect(conversations.kept).toMatchObject([
      { status: 'failed', reply: 'No catalog.', requirement_spec: aRequirement() },
    ]);
  });

  it('leaves the results shown before as they are when there was nothing further', async () => {
    await end({ reply: 'There are no more.', nothing_further: someResults({}) });
    expect(conversations.kept[0]?.search_results).toBeUndefined();
  });

  it('says nothing when the turn cannot be stored', async () => {
    conversations.keep = () => Promise.reject(new Error('down'));
    const step = aStep({ deps: { conversations } });
    await expect(done(step)).rejects.toThrow('down');
    expect(step.said).toEqual([]);
  });
});
