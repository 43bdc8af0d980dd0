import { INTENTS, type Intent } from '@talknshop/contracts';
import { aRequirement } from '@talknshop/testing';
import { aStep } from '../testing/a-step';
import { aFile } from '../testing/buyer-desk';
import type { BuyerTurn } from '../buyer/buyer-turn';
import { afterClarify, afterUnderstanding, mediaNodesFor } from './routes';

const turn = (state: Partial<BuyerTurn>) => aStep({ state }).state;

describe('the way of a turn', () => {
  it.each([
    [[], 'BuildOrUpdateRequirementSpec'],
    [['audio' as const], ['TranscribeAudio']],
    [['image' as const, 'image' as const], ['ExtractImageAttrs']],
    [
      ['image' as const, 'audio' as const],
      ['TranscribeAudio', 'ExtractImageAttrs'],
    ],
    [['video' as const], 'BuildOrUpdateRequirementSpec'],
  ])('with files %j leads to %j', (types, nodes) => {
    expect(mediaNodesFor(turn({ media: types.map((type) => aFile(type, type)) }))).toEqual(nodes);
  });

  const searching: Intent[] = ['buy', 'refine'];

  it.each(searching)('leads to a search when the user wants to %s', (intent) => {
    expect(afterUnderstanding(turn({ intent }))).toBe('NeedClarify');
  });

  it.each(INTENTS.filter((intent) => !searching.includes(intent)))('leads to words for %s', (intent) => {
    expect(afterUnderstanding(turn({ intent }))).toBe('RankAndCompose');
  });

  it.each<[string, Partial<BuyerTurn>, string]>([
    ['a question', { question: { question: 'Which?', suggestions: [] } }, 'AskClarifyingQ'],
    ['a product to search for', { requirement_spec: aRequirement() }, 'SearchMarketplaces'],
    ['no product', { requirement_spec: aRequirement({ product_type: '' }) }, 'RankAndCompose'],
    ['no need at all', {}, 'RankAndCompose'],
    ['a product but nothing said', { message: '', requirement_spec: aRequirement() }, 'RankAndCompose'],
  ])('with %s', (_, state, node) => {
    expect(afterClarify(turn(state))).toBe(node);
  });
});
