import type { ImageAttributes } from '@talknshop/contracts';
import { readNeed } from './need.reader';
import { withPicture } from './picture';

const picture: ImageAttributes = {
  labels: ['furniture'],
  objects: [
    { name: 'person', confidence: 0.9 },
    { name: 'backpack', confidence: 0.8 },
  ],
  text: [],
  dominant_colors: ['#112233', 'red'],
  metadata: {},
};

describe('withPicture', () => {
  it('takes the product and its colour from the picture when words name none', () => {
    expect(withPicture(readNeed('find me one of these'), picture)).toMatchObject({
      product_type: 'backpack',
      attributes: { color: 'red' },
    });
  });

  it('lets the words win over the picture', () => {
    expect(withPicture(readNeed('a lamp'), picture)).toMatchObject({ product_type: 'lamp', attributes: {} });
  });

  it('lets a colour in the words win', () => {
    expect(withPicture(readNeed('this in green'), picture).attributes).toMatchObject({ color: 'green' });
  });
});
