import { FlowInvalid } from '../errors';
import { flowFromSteps } from './flow-from-steps';

const run = () => ({});

describe('a flow made of steps', () => {
  it('leads from each step to those that depend on it', () => {
    const { graph } = flowFromSteps('style', [
      { step_id: 'photo', run },
      { step_id: 'profile', run },
      { step_id: 'outfits', dependencies: ['photo', 'profile'], run },
      { step_id: 'offers', dependencies: ['outfits'], run },
    ]);
    expect(Object.fromEntries(graph.targets)).toEqual({
      Start: ['photo', 'profile'],
      photo: ['outfits'],
      profile: ['outfits'],
      outfits: ['offers'],
      offers: [],
    });
  });

  it.each([
    ['is there twice', 'a', [{ step_id: 'a' }, { step_id: 'a' }]],
    ['depends on b, which does not exist', 'a', [{ step_id: 'a', dependencies: ['b'] }]],
    [
      'waits for itself',
      'b',
      [{ step_id: 'a' }, { step_id: 'b', dependencies: ['a', 'c'] }, { step_id: 'c', dependencies: ['b'] }],
    ],
  ])('names the step that %s', (reason, step, steps) => {
    const define = () =>
      flowFromSteps(
        'faulty',
        steps.map((each) => ({ ...each, run })),
      );
    expect(define).toThrow(FlowInvalid);
    expect(define).toThrow(`flow faulty, node ${step}: ${reason}`);
  });
});
