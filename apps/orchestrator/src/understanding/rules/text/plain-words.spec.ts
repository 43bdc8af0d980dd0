import { plainWords } from './plain-words';

describe('plainWords', () => {
  it.each([
    ["I'll take the 2nd one.", ' i will take the second one | '],
    ['dont u have any?', ' do not you have any ? '],
    ['thx!! bye', ' thanks | | bye '],
    ['sooo cute', ' so cute '],
    ['pick-up only, $40', ' pick up only $ 40 '],
    ['about 1.5 kg', ' about 1.5 kg '],
    ['', '  '],
  ])('spells out "%s"', (text, words) => {
    expect(plainWords(text)).toBe(words);
  });
});
