import { isThingFirst, shelfOf } from './prominence';
import { segmentsOf } from './kind-of';
import { wordsOf } from './words';

const isFirst = (title: string, type: string, brand = ''): boolean =>
  isThingFirst({ title: wordsOf(title), brand: wordsOf(brand) }, wordsOf(type));
const shelf = (category: string, type: string): string => shelfOf(segmentsOf(category), wordsOf(type));

describe('the thing a title names first', () => {
  it('is the wished one where nothing stands before it', () => {
    expect(isFirst('Lindt Excellence Dark Chocolate Bar, Almond', 'dark chocolate')).toBe(true);
  });

  it('is another one where the wished one is only its flavor', () => {
    expect(isFirst('Chewy Granola Cereal, Dark Chocolate', 'dark chocolate')).toBe(false);
  });

  it('is not the brand', () => {
    expect(isFirst('Mr. Coffee 12-Cup Toaster', 'toaster', 'Mr. Coffee 12-Cup')).toBe(true);
  });
});

describe('the shelf a marketplace keeps a thing on', () => {
  it.each([
    ['Sofas & Couches', 'couch', 'own'],
    ['Smartphones', 'iphone 16', 'own'],
    ['Cases', 'iphone 16', 'other'],
    ['Cases', 'iphone 16 case', 'own'],
    ['Video Games', 'playstation 5', 'other'],
    ['Deals', 'laptop', 'unknown'],
    ['', 'laptop', 'unknown'],
  ])('%j is, for %j, its %s', (category, type, whose) => {
    expect(shelf(category, type)).toBe(whose);
  });
});
