import { turnEnding, type StoppedRun } from './turn-ending';

const stopped = (set: Partial<StoppedRun>): StoppedRun => ({
  run_id: 'turn-1',
  turn_id: 'turn-1',
  status: 'failed',
  at: 0,
  ...set,
});
const asked = { type: 'clarification' } as const;

describe('the ending of a turn whose flow did not come to its own end', () => {
  it('is one error when the run failed', () => {
    expect(turnEnding(stopped({ last: { type: 'token' } }))).toMatchObject({ type: 'error' });
  });

  it('is missing when the turn has told its end', () => {
    expect(turnEnding(stopped({ last: { type: 'done' } }))).toBeUndefined();
  });

  it.each([
    ['failed', 'error'],
    ['cancelled', 'done'],
  ] as const)('belongs to the answer that %s before it said anything, not to the question', (status, type) => {
    expect(turnEnding(stopped({ status, last: asked, turn_id: 'turn-2' }))).toMatchObject({ type, turn_id: 'turn-2' });
  });

  it('belongs to a turn of its own when a question is taken back', () => {
    const ending = turnEnding(stopped({ status: 'cancelled', last: asked }));
    expect(ending).toMatchObject({ type: 'done', turn_id: 'turn-1.cancel' });
  });
});
