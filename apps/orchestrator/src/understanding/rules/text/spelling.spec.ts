import { spelling } from './spelling';

const { correct } = spelling(['laptop', 'hoodie', 'table', 'jacket', 'sofa']);

describe('spelling', () => {
  it.each([
    ['labtop', 'laptop'],
    ['laptpo', 'laptop'],
    ['hoddie', 'hoodie'],
    ['jaket', 'jacket'],
    ['tabble', 'table'],
  ])('puts %s right', (word, meant) => {
    expect(correct(word)).toBe(meant);
  });

  it.each(['stable', 'cable', 'tasle', 'soda', 'laptop', 'zebra'])('leaves %s alone', (word) => {
    expect(correct(word)).toBeUndefined();
  });
});
