import { tokenise } from '../text/tokens';
import { hyphenedModelAt, productOfModel } from './models';

describe('a model number', () => {
  it.each<[string, number | undefined]>([
    ['wh-1000xm5 in black', 4],
    ['ath-m50x', 2],
    ['t-shirt', undefined],
    ['usb-c cable', undefined],
    ['wh 1000 xm5', undefined],
  ])('is told from other words in “%s”', (text, length) => {
    expect(hyphenedModelAt(tokenise(text), 0)).toBe(length);
  });

  it('says what it is, where its series does', () => {
    expect(productOfModel('wf-1000xm5', [])).toBe('earbud');
    expect(productOfModel('abc-1000', ['Sony'])).toBeUndefined();
  });

  it('says it only with its maker where others use such numbers, too', () => {
    expect(productOfModel('qc45', ['Bose'])).toBe('headphone');
    expect(productOfModel('qc45', ['Nikon'])).toBeUndefined();
  });
});
