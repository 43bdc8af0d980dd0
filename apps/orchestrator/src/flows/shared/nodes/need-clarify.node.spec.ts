import { aRequirement } from '@talknshop/testing';
import { emptyRequirement } from '@talknshop/contracts';
import { aStep, type StepParts } from '../../testing/a-step';
import { needClarify } from './need-clarify.node';

const question = (parts: StepParts) => needClarify(aStep(parts));

describe('needClarify', () => {
  it('asks nothing about a need that can be searched', () => {
    expect(question({ state: { requirement_spec: aRequirement() } })).toEqual({ question: undefined });
  });

  it('asks the most useful question about one that cannot', () => {
    expect(question({ state: { requirement_spec: emptyRequirement() } })).toMatchObject({
      question: { question: 'What are you looking for?' },
    });
  });

  it('asks another question than before', () => {
    const state = { requirement_spec: emptyRequirement(), clarification_count: 1 };
    expect(question({ state })).toMatchObject({ question: { question: 'Which product, then?' } });
  });

  it.each([
    [2, 2],
    [1, 1],
    [0, 0],
  ])('asks nothing any more after %d questions, when %d may be asked', (clarification_count, max_clarifications) => {
    const state = { requirement_spec: emptyRequirement(), clarification_count };
    expect(question({ state, deps: { max_clarifications } })).toEqual({ question: undefined });
  });

  it('asks about a turn of which nothing is known yet', () => {
    expect(question({})).toMatchObject({ question: { question: 'What are you looking for?' } });
  });

  it.each([
    [{ unheard: 1 }, 'I could not listen to your recording.'],
    [{ unseen: 1 }, 'I could not look at your picture.'],
    [{ unwatched: 1 }, 'I cannot watch videos yet.'],
    [{}, 'I could not make out any words.'],
  ])('asks for words when a message without any brought %j', (state, trouble) => {
    expect(question({ state: { message: '', requirement_spec: aRequirement(), ...state } })).toEqual({
      question: { question: `${trouble} What are you looking for, in your own words?`, suggestions: [] },
    });
  });

  it('asks nothing about several requests, each of which can be searched', async () => {
    const requirements = [aRequirement({ product_type: 'gift' }), aRequirement({ product_type: '' })];
    const state = { requirement_spec: requirements[1], requests: { requirements, left_out: [], is_total: false } };
    expect(await needClarify(aStep({ state }))).toEqual({ question: undefined });
  });
});
