import { aStep } from '../testing/a-step';
import type { BuyerTurn } from '../buyer/buyer-turn';
import { isReadable, wordsOf } from './words';

const turn = (state: Partial<BuyerTurn>) => aStep({ state }).state;
const image_attributes = { labels: [], objects: [], text: [], dominant_colors: [], metadata: {} };

describe('the words of a turn', () => {
  it.each<[Partial<BuyerTurn>, string]>([
    [{ message: 'typed' }, 'typed'],
    [{ message: '', transcript: 'spoken' }, 'spoken'],
    [{ message: 'typed', transcript: 'spoken' }, 'typed\nspoken'],
    [{ message: '' }, ''],
  ])('of %j are %j', (state, words) => {
    expect(wordsOf(turn(state))).toBe(words);
  });

  it.each<[string, Partial<BuyerTurn>, boolean]>([
    ['words', { message: 'laptop' }, true],
    ['a picture that was seen', { message: '', image_attributes }, true],
    ['neither', { message: '', unseen: 1 }, false],
  ])('with %s can be understood: %j', (_, state, is_readable) => {
    expect(isReadable(turn(state))).toBe(is_readable);
  });
});
