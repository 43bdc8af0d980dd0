import { aStep } from '../../testing/a-step';
import { aFile } from '../../testing/buyer-desk';
import { needMediaOps } from './need-media-ops.node';

function plan(...types: ('audio' | 'image' | 'video')[]) {
  const step = aStep({ state: { media: types.map((type) => aFile(type, type)) } });
  return { delta: needMediaOps(step), said: step.said };
}

describe('needMediaOps', () => {
  it.each([
    ['nothing', [], 'requirement_building'],
    ['a recording', ['audio' as const], 'media_processing'],
    ['a picture', ['image' as const], 'media_processing'],
  ])('sees that a message with %s leads to its stage', (_, types, workflow_stage) => {
    expect(plan(...types)).toEqual({ delta: { workflow_stage }, said: [] });
  });

  it('counts videos, and says that it goes by the rest', () => {
    expect(plan('video', 'image', 'video')).toEqual({
      delta: { workflow_stage: 'media_processing', unwatched: 2 },
      said: [{ type: 'thinking', data: { message: 'I cannot watch videos yet, so I go by the rest.' } }],
    });
  });

  it('has no files to look into when there are only videos', () => {
    expect(plan('video').delta).toEqual({ workflow_stage: 'requirement_building', unwatched: 1 });
  });
});
