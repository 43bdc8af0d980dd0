import { readNeed } from './need.reader';

describe('key: value lines', () => {
  it('are taken as given', () => {
    const text =
      'product: laptop\nbudget: 800\nbrand: dell, hp\nram: 16 GB\ncolour: silver\nstore: Best Buy\nrating: 4.5';

    expect(readNeed(text)).toMatchObject({
      product_type: 'laptop',
      price: { max: 800 },
      brand_preferences: ['Dell', 'HP'],
      attributes: { ram: '16 GB', color: 'silver' },
      marketplaces: ['bestbuy'],
      rating_min: 4.5,
    });
  });

  it('read both ends of a budget', () => {
    expect(readNeed('item: desk\nmin price: 100\nmax price: 250').price).toEqual({ min: 100, max: 250 });
  });

  it('leave the text around them to be read', () => {
    expect(readNeed('I need a lamp\ncolor: green')).toMatchObject({
      product_type: 'lamp',
      attributes: { color: 'green' },
    });
  });

  it('are not every line with a colon', () => {
    expect(readNeed('Hi there: I want a lamp').product_type).toBe('lamp');
  });

  it('that say "any" say nothing', () => {
    expect(readNeed('product: lamp\nbrand: any\ncolor: any')).toMatchObject({ brand_preferences: [], attributes: {} });
  });

  it.each(['BLACK+DECKER', 'Green Mountain', 'Amazon Essentials', 'Nothing', 'Acme Foo'])(
    'takes the brand %s as it is written, whatever its words mean elsewhere',
    (brand) => {
      expect(readNeed(`brand: ${brand}`)).toMatchObject({ brand_preferences: [brand], attributes: {} });
    },
  );
});
