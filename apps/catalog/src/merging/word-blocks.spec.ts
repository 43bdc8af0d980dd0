import { aProduct } from '../testing/product.builder';
import { identityOf } from './identity';
import { profileOf } from './profile';
import { rarityOf } from './rarity';
import { WordBlocks } from './word-blocks';

const read = (title: string, model?: string) =>
  identityOf(aProduct({ title, attributes: model === undefined ? {} : { model } }));

const near = (title: string, ...products: ReturnType<typeof read>[]) => {
  const rarity = rarityOf(products.map(({ words }) => words));
  return [
    ...new WordBlocks(
      products.map((product) => profileOf([product])),
      rarity,
    ).near(read(title)),
  ].map(({ offers }) => offers[0]!.product.title);
};

describe('the products near an offer', () => {
  const twelve = read('Acme Phone 12 Black', 'Phone 12');
  const thirteen = read('Acme Phone 13 Black', 'Phone 13');

  it('are those whose name it may have', () => {
    expect(near('Acme Phone 13', twelve, thirteen)).toEqual(['Acme Phone 13 Black']);
  });

  it('are those with telling words in common, where no title has the name', () => {
    expect(near('Zeta Lamp', read('Zeta Lamp Oak', 'ZL-1'), read('Acme Desk', 'AD-1'))).toEqual(['Zeta Lamp Oak']);
  });

  it('are named once each', () => {
    expect(near('Zeta Lamp Oak', read('Zeta Lamp Oak'))).toEqual(['Zeta Lamp Oak']);
  });

  it('are none for what nobody sells', () => {
    expect(near('Teapot', twelve, thirteen)).toEqual([]);
  });
});
