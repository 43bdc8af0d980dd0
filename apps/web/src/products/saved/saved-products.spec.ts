import { aProduct } from '../testing/a-product';
import { FakeStorage } from '../testing/fake-storage';
import { createSavedProducts, MOST_SAVED } from './saved-products';

const now = () => new Date('2026-11-21T12:00:00Z');
const open = (storage: FakeStorage, user_id = 'ada') => createSavedProducts({ storage, user_id, now });
const ids = (storage: FakeStorage, user_id = 'ada') =>
  open(storage, user_id)
    .list()
    .map(({ product }) => product.product_id);

describe('saved products', () => {
  it('are there again when the page is opened again, the newest first', () => {
    const storage = new FakeStorage();
    const saved = open(storage);
    saved.toggle(aProduct({ product_id: 'ebay:1' }));
    expect(saved.toggle(aProduct({ product_id: 'ebay:2' }))).toBe('saved');
    expect(ids(storage)).toEqual(['ebay:2', 'ebay:1']);
  });

  it('belong to their user alone', () => {
    const storage = new FakeStorage();
    open(storage, 'ada').toggle(aProduct());
    expect(ids(storage, 'bob')).toEqual([]);
  });

  it('are the same in another tab', () => {
    const storage = new FakeStorage();
    let tellTab = () => {};
    const onElsewhere = (listener: () => void) => {
      tellTab = listener;
      return () => {};
    };
    const here = createSavedProducts({ storage, user_id: 'ada', now, onElsewhere });
    let heard = 0;
    here.subscribe(() => heard++);
    open(storage).toggle(aProduct({ product_id: 'ebay:1' }));
    tellTab();
    expect(here.has('ebay:1')).toBe(true);
    expect(heard).toBe(1);
  });

  it('are forgotten by the same move', () => {
    const storage = new FakeStorage();
    open(storage).toggle(aProduct());
    expect(open(storage).toggle(aProduct())).toBe('forgotten');
    expect(ids(storage)).toEqual([]);
  });

  it.each(['no json', '{}', '[{"product":{"product_id":"ebay:1"},"saved_at":"x"}]', '[null]'])(
    'are none where the storage holds %s',
    (text) => {
      const storage = new FakeStorage();
      storage.items.set('talknshop.saved.ada', text);
      expect(ids(storage)).toEqual([]);
    },
  );

  it('all stay where one more would be too many, which is said', () => {
    const storage = new FakeStorage();
    const saved = open(storage);
    for (let count = 1; count <= MOST_SAVED; count++) saved.toggle(aProduct({ product_id: `ebay:${count}` }));
    expect(saved.toggle(aProduct({ product_id: 'ebay:more' }))).toBe('full');
    expect(ids(storage)).toHaveLength(MOST_SAVED);
    expect(saved.has('ebay:1')).toBe(true);
  });

  it('last until the page closes where the storage is full', () => {
    const storage = new FakeStorage();
    storage.isFull = true;
    const saved = open(storage);
    expect(saved.toggle(aProduct())).toBe('for_now');
    expect(saved.has('ebay:1001')).toBe(true);
  });
});
