import { RelevanceIndex } from './relevance-index';

const texts = [
  ['dell', 'laptop', '16gb'],
  ['hp', 'laptop', '8gb'],
  ['laptop', 'sleeve', 'grey'],
];

describe('text relevance', () => {
  it('is higher for a text with more of the wanted words', () => {
    const index = new RelevanceIndex(texts, ['laptop', '16gb']);
    expect(index.relevance(texts[0]!)).toBeGreaterThan(index.relevance(texts[1]!));
  });

  it('counts a rare word for more than a common one', () => {
    const index = new RelevanceIndex(texts, ['laptop', '16gb']);
    expect(index.relevance(['16gb'])).toBeGreaterThan(index.relevance(['laptop']));
  });

  it('is 0 without a wanted word in the text', () => {
    expect(new RelevanceIndex(texts, ['laptop']).relevance(['phone'])).toBe(0);
  });

  it('never exceeds 1, however often a word is repeated', () => {
    expect(new RelevanceIndex(texts, ['laptop']).relevance(Array(50).fill('laptop'))).toBeLessThanOrEqual(1);
  });

  it('is 0 when nothing is wanted', () => {
    expect(new RelevanceIndex(texts, []).relevance(texts[0]!)).toBe(0);
  });
});
