import { answerInFull } from './answer';

const question = { question: 'Which one?', suggestions: ['Laptop', 'Phone', 'TV'] };

describe('answerInFull', () => {
  it.each([
    ['1', 'Laptop'],
    ['the second one', 'Phone'],
    ['number 3', 'TV'],
    ['#2', 'Phone'],
    ['the last one please', 'TV'],
    ['9', '9'],
    ['under 800', 'under 800'],
  ])('reads "%s" as "%s"', (text, full) => {
    expect(answerInFull(text, question)).toBe(full);
  });

  it('leaves a text alone that answers nothing', () => {
    expect(answerInFull('1', undefined)).toBe('1');
  });
});
