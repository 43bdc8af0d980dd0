import { buildCatalogue, type SandboxProduct } from '../catalogue/catalogue';
import { KETTLE } from '../testing/small-catalogue';
import { productPicture } from './product-picture';
import { shapeOf } from './shapes';

const products = buildCatalogue().products();
const plain: SandboxProduct = { ...KETTLE, color: undefined };

describe('productPicture', () => {
  it('has a drawing of its own for nearly every kind of product', () => {
    const types = [...new Set(products.map(({ product_type }) => product_type))];
    const boxed = types.filter((type) => shapeOf(type, 'red') === shapeOf('no_such_thing', 'red'));
    expect(boxed.length).toBeLessThan(types.length / 20);
  });

  it.each([
    ['laptop', 'laptop_sleeve'],
    ['phone', 'phone_case'],
    ['tv', 'tv_stand'],
    ['camera', 'camera_bag'],
    ['jeans', 'dress'],
    ['desk', 'desk_lamp'],
    ['sweatpants', 'frying_pan'],
    ['microphone', 'phone'],
    ['dresser', 'dress'],
  ])('never draws %s as %s', (one, other) => {
    expect(shapeOf(one, 'red')).not.toBe(shapeOf(other, 'red'));
  });

  it('paints what has no colour by its flavour', () => {
    expect(productPicture({ ...plain, specs: { flavor: 'Strawberry' } })).toContain('#d94f5c');
  });

  it('paints what says nothing of colours the same way every time', () => {
    expect(productPicture(plain)).toBe(productPicture(plain));
    expect(productPicture({ ...plain, category_path: ['Electronics'] })).toContain('#7d8896');
  });

  it('is well-formed whatever the name is', () => {
    const names = [...productPicture({ ...plain, name: '</title><script>' }).matchAll(/<(\w+)/g)].map(
      ([, name]) => name,
    );
    expect(names).not.toContain('script');
  });
});
