import type { ImageAttributes } from '@talknshop/contracts';
import { mergeImageAttributes } from './merge-image-attributes';

const picture = (shown: Partial<ImageAttributes>): ImageAttributes => ({
  labels: [],
  objects: [],
  text: [],
  dominant_colors: [],
  metadata: {},
  ...shown,
});

describe('several pictures of one message', () => {
  it('show together what each shows, said once', () => {
    const tent = { name: 'tent', confidence: 0.9 };
    const bag = { name: 'bag', confidence: 0.5 };
    const merged = mergeImageAttributes([
      picture({ labels: ['tent', 'camping'], objects: [tent], dominant_colors: ['green'], metadata: { width: 1 } }),
      picture({
        labels: ['camping', 'bag'],
        objects: [bag],
        text: ['ACME'],
        barcodes: ['123'],
        metadata: { width: 2 },
      }),
    ]);
    expect(merged).toEqual({
      labels: ['tent', 'camping', 'bag'],
      objects: [tent, bag],
      text: ['ACME'],
      dominant_colors: ['green'],
      barcodes: ['123'],
      metadata: { pictures: [{ width: 1 }, { width: 2 }] },
    });
  });

  it('are that picture when there is one', () => {
    const only = picture({ labels: ['tent'] });
    expect(mergeImageAttributes([only])).toBe(only);
  });

  it('show nothing when there is none', () => {
    expect(mergeImageAttributes([])).toBeUndefined();
  });
});
