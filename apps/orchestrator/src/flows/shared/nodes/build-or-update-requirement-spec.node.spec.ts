import type { ClarificationData } from '@talknshop/contracts';
import { aProduct, aRequirement } from '@talknshop/testing';
import { shownProducts } from '../../shown-product';
import { aStep } from '../../testing/a-step';
import type { Understanding } from '../../../understanding/understanding.port';
import { ScriptedUnderstanding } from '../../testing/scripted-understanding';
import type { BuyerTurn } from '../../buyer/buyer-turn';
import { buildOrUpdateRequirementSpec } from './build-or-update-requirement-spec.node';

let understanding: ScriptedUnderstanding;

beforeEach(() => {
  understanding = new ScriptedUnderstanding();
});

const understand = (state: Partial<BuyerTurn>) =>
  buildOrUpdateRequirementSpec(aStep({ state, deps: { understanding } }));

const pending_question: ClarificationData = { question: 'What are you looking for?', suggestions: [] };
const image_attributes = { labels: ['tent'], objects: [], text: [], dominant_colors: [], metadata: {} };

describe('buildOrUpdateRequirementSpec', () => {
  it('understands everything that is known: words, pictures, history, need and question', async () => {
    const history = [{ turn_id: 't', role: 'user' as const, content: 'hi', timestamp: '2026-03-01T12:00:00.000Z' }];
    const requirement_spec = aRequirement({ product_type: '' });
    const known = { message: 'this', transcript: 'in green', image_attributes, history };
    await understand({ ...known, requirement_spec, pending_question });
    expect(understanding.heard).toEqual([
      { text: 'this\nin green', image_attributes, history, requirement: requirement_spec, pending_question },
    ]);
  });

  it('answers with the intent and the need, and the question is answered', async () => {
    expect(await understand({ message: 'tent', pending_question })).toEqual({
      intent: 'buy',
      requirement_spec: aRequirement({ product_type: 'tent' }),
      pending_question: undefined,
      workflow_stage: 'requirement_building',
    });
  });

  it('hands over several requests, each within its contract, and the needs answered together before', async () => {
    const scripted: Understanding = new ScriptedUnderstanding();
    const [laptop, mouse] = [aRequirement(), aRequirement({ product_type: 'mouse', brand_preferences: [''] })];
    let together: unknown;
    scripted.understand = async (utterance) => {
      together = utterance.together;
      return {
        intent: 'buy',
        requirement: mouse,
        requests: { requirements: [laptop, mouse], left_out: ['tent'], is_total: true },
      };
    };
    const state = { message: 'both', together: [{ requirement_spec: laptop, product_ids: ['ebay:1'] }] };
    expect(await buildOrUpdateRequirementSpec(aStep({ state, deps: { understanding: scripted } }))).toMatchObject({
      requests: { requirements: [laptop, { ...mouse, brand_preferences: [] }], left_out: ['tent'], is_total: true },
    });
    expect(together).toEqual([laptop]);
  });

  it.each([
    ['owns up to an assumption right after the answer to several requests', 'mouse', true],
    ['is sure of the need once the answer before was to one', undefined, false],
  ])('%s', async (_, shown_for, is_assumed) => {
    const scripted: Understanding = new ScriptedUnderstanding();
    scripted.understand = async () => ({ intent: 'refine', requirement: aRequirement(), is_assumed: true });
    const shown = shownProducts([aProduct()]).map((product) => ({ ...product, ...(shown_for && { shown_for }) }));
    const step = aStep({ state: { message: 'cheaper', shown }, deps: { understanding: scripted } });
    expect(await buildOrUpdateRequirementSpec(step)).toMatchObject({ is_assumed });
  });

  it('keeps the need through small talk', async () => {
    const requirement_spec = aRequirement({ condition: 'new' });
    expect(await understand({ message: 'hello', requirement_spec })).toMatchObject({
      intent: 'smalltalk',
      requirement_spec,
    });
  });

  it('goes by a picture alone', async () => {
    expect(await understand({ message: '', image_attributes })).toMatchObject({
      requirement_spec: { product_type: 'tent' },
    });
  });

  it('understands nothing from nothing, and keeps what was wanted', async () => {
    const requirement_spec = aRequirement();
    expect(await understand({ message: '', requirement_spec })).toMatchObject({ intent: 'buy', requirement_spec });
    expect(understanding.heard).toEqual([]);
  });

  it('stops when the turn does', async () => {
    const attentive: Understanding = new ScriptedUnderstanding();
    let given: AbortSignal | undefined;
    attentive.understand = async (_, signal) => {
      given = signal;
      return { intent: 'buy', requirement: aRequirement() };
    };
    const signal = AbortSignal.abort();
    await buildOrUpdateRequirementSpec({ ...aStep({ deps: { understanding: attentive } }), signal });
    expect(given).toBe(signal);
  });
});
