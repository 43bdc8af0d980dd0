import { aProduct, aRequirement } from '@talknshop/testing';
import { shownProducts } from '../../shown-product';
import { type Scene, whatIsMeant } from './watched';

const requirement_spec = aRequirement();
const shown = shownProducts([
  aProduct({ product_id: 'ebay:1', title: 'Lenovo IdeaPad 14" Laptop 16GB', price: 700 }),
  aProduct({ product_id: 'ebay:2', title: 'HP 15 Laptop 8GB', price: 450, shipping_info: { cost: 20 } }),
  aProduct({ product_id: 'ebay:3', title: 'Lenovo ThinkPad Laptop 8GB', price: 460, shipping_info: { cost: 0 } }),
]);
const scene: Scene = {
  shown,
  history: [],
  requirement_spec,
  already_shown: { requirement_spec, product_ids: ['ebay:1', 'ebay:2', 'ebay:3'] },
};
const said = (content: string, intent: 'select' | 'refine') =>
  ({ turn_id: 't', role: 'user', content, intent, timestamp: '' }) as const;

describe('what is to be watched', () => {
  it.each([
    ['the second one', 'ebay:2'],
    ['number 3', 'ebay:3'],
    ['the last', 'ebay:3'],
    ['the cheapest one', 'ebay:2'],
    ['the hp', 'ebay:2'],
    ['the thinkpad', 'ebay:3'],
    ['a thinkpad', 'ebay:3'],
    ['the lenovo', 'ebay:1'],
    ['the 16 gb one', 'ebay:1'],
  ])('is for “%s” the product that was shown', (named, product_id) => {
    expect(whatIsMeant({ named }, scene)).toMatchObject({ kind: 'product', product: { product_id } });
  });

  it.each(['it', 'any of these', 'a laptop', 'the laptop', ''])('is for “%s” what was looked for', (named) => {
    const today = { product_id: 'ebay:3' }; // with shipping it is the cheapest
    expect(whatIsMeant({ named }, scene)).toMatchObject({ kind: 'need', need: requirement_spec, today });
  });

  it('is what the words name, when that was not shown', () => {
    const need = aRequirement({ product_type: 'ps5' });
    expect(whatIsMeant({ named: 'a ps5', need }, scene)).toEqual({ kind: 'need', need });
  });

  it('is what was chosen since the last search', () => {
    const history = [said('the second one', 'select')];
    expect(whatIsMeant({ named: 'it' }, { ...scene, history })).toMatchObject({ product: { product_id: 'ebay:2' } });
  });

  it('is not what was chosen among others before', () => {
    const history = [said('the second one', 'select'), said('only lenovo', 'refine')];
    expect(whatIsMeant({ named: 'it' }, { ...scene, history })).toMatchObject({ kind: 'need' });
  });

  it('is the only product shown', () => {
    const alone = { ...scene, shown: shown.slice(0, 1) };
    expect(whatIsMeant({ named: 'it' }, alone)).toMatchObject({ product: { product_id: 'ebay:1' } });
    expect(whatIsMeant({ named: 'any of them' }, alone)).toMatchObject({ kind: 'need' });
  });

  it('has no price of today when something else was shown', () => {
    const already_shown = { requirement_spec: aRequirement({ product_type: 'mouse' }), product_ids: ['ebay:1'] };
    expect(whatIsMeant({ named: 'it' }, { ...scene, already_shown })).toEqual({ kind: 'need', need: requirement_spec });
  });

  it('is nothing where nothing was asked for', () => {
    expect(whatIsMeant({ named: 'it' }, { shown: [], history: [] })).toBeUndefined();
  });
});
