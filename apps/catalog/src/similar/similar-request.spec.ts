import { toCandidate } from '../ranking/candidate';
import { aProduct } from '../testing/product.builder';
import { similarRequest } from './similar-request';

const requestFor = (changes: Parameters<typeof aProduct>[0]) => similarRequest(toCandidate(aProduct(changes)));

describe('the search for the like of a product', () => {
  it('asks for its type and memory, and counts the rest', () => {
    const attributes = { brand: 'Acme', color: 'Navy', screen_size: '15.6 in' };
    expect(requestFor({ title: 'Acme Laptop 16GB RAM, 512GB SSD', attributes, currency: 'EUR' })).toMatchObject({
      product_type: 'laptop',
      attributes: { ram_gb: 16 },
      filters: { brand: 'Acme', color: 'Navy', screen_inches: 15.6, storage_gb: 512 },
      brand_preferences: [],
      price: { currency: 'EUR' },
    });
  });

  it('asks for the storage of what has no memory', () => {
    expect(requestFor({ title: 'Acme Phone', attributes: { storage: '128 GB' } }).attributes).toEqual({
      storage_gb: 128,
    });
  });

  it('asks only for the type where nothing is known', () => {
    expect(requestFor({ title: 'Acme Tent' })).toMatchObject({ product_type: 'tent', attributes: {}, filters: {} });
  });
});
