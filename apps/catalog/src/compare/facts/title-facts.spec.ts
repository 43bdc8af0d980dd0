import { toCandidate } from '../../ranking/candidate';
import { aProduct } from '../../testing/product.builder';
import { titleRam, titleScreen, titleStorage } from './title-facts';

const read = (title: string) => {
  const candidate = toCandidate(aProduct({ title }));
  return [titleRam(candidate), titleStorage(candidate), titleScreen(candidate)];
};

describe('the memory, storage and screen in a title', () => {
  it.each([
    ['Acme 15.6" Laptop, 16GB RAM, 512GB SSD', [16, 512, 15.6]],
    ['Acme Laptop 14-inch 8 GB DDR4 Memory 1 TB NVMe SSD', [8, 1000, 14]],
    ['Acme Laptop 16GB 512GB', [undefined, undefined, undefined]],
    ['Acme 256GB Memory Card', [undefined, undefined, undefined]],
    ['Acme External Hard Drive 2TB Drive', [undefined, 2000, undefined]],
    ['Acme Laptop Sleeve 15.6"', [undefined, undefined, undefined]],
    ['Acme Phone 8GB RAM, 128GB, 6.1" Display', [8, 128, 6.1]],
    ['Acme Phone 8GB + 128GB', [undefined, undefined, undefined]],
    ['Acme 55" Smart TV', [undefined, undefined, 55]],
  ])('of %j are %j', (title, facts) => {
    expect(read(title)).toEqual(facts);
  });
});
