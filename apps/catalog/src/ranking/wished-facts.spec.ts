import { aProduct } from '../testing/product.builder';
import { toCandidate } from './candidate';
import { hasFact, shareOfFact, wishedFacts } from './wished-facts';

const wishes = (attributes: Record<string, string | number | boolean | string[]>) =>
  wishedFacts({ attributes, filters: {} });

describe('wished facts', () => {
  it.each([
    [{ ram_gb: 16 }, ['16 GB RAM']],
    [{ color: 'navy' }, ['navy']],
    [{ capacity: '16gb' }, ['16 GB']],
    [{ feature: ['waterproof', 'wireless'] }, ['waterproof', 'wireless']],
    [{ noise_cancelling: true }, ['noise cancelling']],
    [{ wireless: false }, []],
    [{ quantity: 2, recipient: 'dad' }, []],
    [{ screen_inches: 15.6 }, ['15.6 inch screen']],
  ])('of %j read as words', (attributes, labels) => {
    expect(wishes(attributes).map(({ label }) => label)).toEqual(labels);
  });

  it.each([
    ['a title that says it', { ram_gb: 16 }, { title: 'Laptop 16 GB' }, true],
    ['a stated number', { ram_gb: 16 }, { attributes: { ram_gb: 16 } }, true],
    ['more memory', { ram_gb: 16 }, { attributes: { ram_gb: 32 } }, true],
    ['less memory', { ram_gb: 16 }, { attributes: { ram_gb: 8 } }, false],
    ['another size', { size: 10 }, { attributes: { size: 11 } }, false],
    ['a number inside another', { ram_gb: 6 }, { title: 'Laptop 16GB' }, false],
    ['a stated text', { color: 'navy' }, { attributes: { color: 'Navy Blue' } }, true],
    ['a stated list', { feature: ['waterproof'] }, { attributes: { feature: ['Waterproof', 'Light'] } }, true],
    ['a stated truth', { wireless: true }, { attributes: { wireless: true } }, true],
    ['a fact under another name', { capacity: '16 gb' }, { attributes: { ram_gb: 16 } }, true],
    ['a stated untruth', { wireless: true }, { title: 'Wireless?', attributes: { wireless: false } }, false],
    ['the letter of a size', { size: 'large' }, { title: 'Rain Jacket, Size L' }, true],
    ['sides with their unit', { size: '5x8' }, { title: 'Area Rug, 5 x 8 ft' }, true],
    ['nothing', { wireless: true }, {}, false],
  ])('are judged by %s', (_, wish, product, isMet) => {
    expect(hasFact(toCandidate(aProduct(product)), wishes(wish)[0]!)).toBe(isMet);
  });

  it.each([
    ['all of it', 'Sofa, Mid Century Modern', 1],
    ['two of three words', 'Sofa, Mid Century', 0.7 * (2 / 3)],
    ['none of it', 'Sofa', 0],
  ])('are met in part by %s', (_, title, share) => {
    const [fact] = wishes({ style: 'mid century modern' });
    expect(shareOfFact(toCandidate(aProduct({ title })), fact!)).toBeCloseTo(share, 10);
  });
});
