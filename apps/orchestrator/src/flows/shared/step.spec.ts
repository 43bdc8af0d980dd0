import { aStep } from '../testing/a-step';
import type { TurnEvent } from '../turn-event';
import type { BuyerContext, BuyerNode, BuyerTurn } from '../buyer/buyer-turn';
import { step } from './step';

function walk(run: BuyerNode, turn: Partial<BuyerTurn> = {}) {
  const emitted: TurnEvent[] = [];
  const context = { ...aStep({ state: turn }), node: 'NeedClarify', emit: (event: TurnEvent) => emitted.push(event) };
  return { delta: step(run)(context as unknown as BuyerContext), emitted }; // a node is given no more of it
}

describe('a step of the flow', () => {
  it('says where the turn is before its node says anything', () => {
    const { emitted } = walk(({ say }) => {
      say({ type: 'thinking', data: { message: 'Hm.' } });
      return {};
    });
    expect(emitted).toMatchObject([
      { type: 'progress', data: { step: 'NeedClarify' }, at: 1_800_000 },
      { type: 'thinking', data: { message: 'Hm.' }, at: 1_800_000 },
    ]);
  });

  it('hands back what the node found out', () => {
    expect(walk(() => ({ reply: 'Yes.' })).delta).toEqual({ reply: 'Yes.' });
  });

  it('names the turn that speaks only when it is not the one the run began with', () => {
    expect(walk(() => ({})).emitted[0]).not.toHaveProperty('turn_id');
    expect(walk(() => ({}), { turn_id: 'answer' }).emitted[0]).toMatchObject({ turn_id: 'answer' });
  });
});
