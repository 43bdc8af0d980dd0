import { SuggestionIndex } from './suggestion-index';

const anIndex = (nouns: string[] = [], max_entries = 100) => new SuggestionIndex({ nouns, max_entries });

const texts = (index: SuggestionIndex, typed: string, limit = 10): string[] =>
  index.suggest(typed, limit).map(({ text }) => text);

describe('the suggestions', () => {
  it('are nouns as long as nothing was seen, short ones first', () => {
    expect(anIndex(['laptop sleeve', 'laptop', 'tent']).suggest('Lap', 10)).toEqual([
      { text: 'laptop', kind: 'product' },
      { text: 'laptop sleeve', kind: 'product' },
    ]);
  });

  it('begin with what was seen most', () => {
    const index = anIndex(['lamp', 'laptop']);
    index.learn([{ text: 'Lavazza', kind: 'brand' }]);
    for (let search = 0; search < 2; search += 1) index.learn([{ text: 'laptop', kind: 'query' }]);
    expect(texts(index, 'la')).toEqual(['laptop', 'Lavazza', 'lamp']);
  });

  it('put a slip last, however often it was seen', () => {
    const index = anIndex(['mousetrap']);
    index.learn([{ text: 'house plant', kind: 'query' }]);
    index.learn([{ text: 'house plant', kind: 'query' }]);
    expect(texts(index, 'mouse')).toEqual(['mousetrap', 'house plant']);
  });

  it('count a text once a search', () => {
    const index = anIndex();
    index.learn([
      { text: 'Sony', kind: 'brand' },
      { text: 'SONY', kind: 'brand' },
    ]);
    for (let search = 0; search < 2; search += 1) index.learn([{ text: 'Sonos', kind: 'brand' }]);
    expect(texts(index, 'so')).toEqual(['Sonos', 'SONY']);
  });

  it('name a text once, and a noun as what it is', () => {
    const index = anIndex(['laptop']);
    index.learn([{ text: ' Laptop ', kind: 'query' }]);
    expect(index.suggest('laptop', 10)).toEqual([{ text: 'laptop', kind: 'product' }]);
  });

  it('see through accents', () => {
    const index = anIndex();
    index.learn([{ text: 'Nescafé', kind: 'brand' }]);
    expect(texts(index, 'nescafe')).toEqual(['Nescafé']);
    expect(texts(index, 'Nescafé')).toEqual(['Nescafé']);
  });

  it('are at most as many as wanted', () => {
    expect(texts(anIndex(['tent', 'tea', 'television']), 'te', 2)).toEqual(['tea', 'tent']);
  });

  it('hold no sentences', () => {
    const index = anIndex();
    index.learn([{ text: 'a '.repeat(40), kind: 'query' }]);
    expect(texts(index, 'a')).toEqual([]);
  });

  it('forget what was not seen for longest, but no noun', () => {
    const index = anIndex(['sofa'], 2);
    for (const text of ['sony', 'sonos', 'solo']) index.learn([{ text, kind: 'brand' }]);
    expect(texts(index, 'so').sort()).toEqual(['sofa', 'solo', 'sonos']);
  });

  it.each(['', '   ', 'zzz', '(', '.*', '🎧'])('of %j are none', (typed) => {
    expect(texts(anIndex(['laptop']), typed)).toEqual([]);
  });
});
