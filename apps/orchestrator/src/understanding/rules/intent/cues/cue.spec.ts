import { anyOf, wording } from './cue';

describe('wording', () => {
  it.each([
    ['any word of a class', 'how about THAT', ' how about those '],
    ['one of several words', 'stop|cancel it', ' cancel it '],
    ['two words as one', 'sign me_up', ' sign me up '],
    ['a word that may be missing', 'go with? it', ' go it '],
    ['up to three words between', 'is .. ready', ' is my new search ready '],
    ['the beginning of a sentence behind words that lead in', '^ stop', ' thanks | ok please stop '],
    ['the end of a sentence before words that trail off', 'cancel it $', ' cancel it please | thanks '],
    ['the whole message', '^^ the .. $$', ' ok the blue please '],
  ])('matches %s', (_what, text, words) => {
    expect(wording(text).test(words)).toBe(true);
  });

  it.each([
    ['part of a word', 'stop', ' stopwatch '],
    ['across the end of a sentence', 'is ... ready', ' is it | ready '],
    ['more words than the gap holds', 'is .. ready', ' is my brand new big search ready '],
    ['the middle of a message as its beginning', '^^ the .. $$', ' i want the blue '],
  ])('does not match %s', (_what, text, words) => {
    expect(wording(text).test(words)).toBe(false);
  });

  it('refuses a word class that does not exist', () => {
    expect(() => wording('NO_SUCH_CLASS')).toThrow('NO_SUCH_CLASS');
  });
});

describe('anyOf', () => {
  it('finds one of several wordings', () => {
    expect(anyOf(['never mind', 'stop it'])(' please stop it ')).toBe(true);
  });
});
