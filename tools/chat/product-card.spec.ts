import { aProduct } from '@talknshop/testing';
import { marketplaceName, productCard } from './product-card';
import { marked } from './testing/written-screen';

const plain = (_format: string, text: string) => text;

describe('productCard', () => {
  it('shows number, title, price, place and facts, reason and link', () => {
    const product = aProduct({
      title: 'Lenovo IdeaPad',
      price: 1299,
      currency: 'USD',
      marketplace: 'bestbuy',
      condition: 'like_new',
      rating: 4.46,
      review_count: 12_075,
      shipping_info: { cost: 0 },
      why_ranked: 'Matches laptop.',
      deep_link: 'https://shop.example/1',
    });
    expect(productCard(product, 3, plain)).toEqual([
      '3.  Lenovo IdeaPad',
      '    $1,299 · Best Buy · like new · ★ 4.5 (12,075) · free shipping',
      '    Matches laptop.',
      '    https://shop.example/1',
    ]);
  });

  it('names where else the product is sold, and how many more there are', () => {
    const offer = (marketplace: 'ebay' | 'amazon', price: number) => ({
      product_id: `${marketplace}:${price}`,
      marketplace,
      price,
      currency: 'USD',
      deep_link: 'https://shop.example/2',
    });
    const offers = [offer('ebay', 9), offer('amazon', 10), offer('ebay', 11), offer('ebay', 12)];
    expect(productCard(aProduct({ offers }), 1, plain)).toContain('    Also at eBay $9, Amazon $10, eBay $11, 1 more');
  });

  it('leaves out what is not known', () => {
    const product = aProduct({
      marketplace: 'ebay',
      price: 5,
      condition: undefined,
      rating: undefined,
      shipping_info: undefined,
    });
    expect(productCard(product, 1, plain)[1]).toBe('    $5 · eBay');
  });

  it('keeps within its column, its lines and the terminal whatever a marketplace says', () => {
    const product = aProduct({ title: `a\u001b[2Jb\nc ${'word '.repeat(40)}`, currency: 'no currency' });
    const [title, facts] = productCard(product, 10, plain);
    expect(title).toMatch(/^10\. a\[2Jb c word .*…$/);
    expect([...title!].length).toBeLessThanOrEqual(78);
    expect(facts).toContain('no currency');
  });

  it('emphasises the title and the price', () => {
    const card = productCard(aProduct({ title: 'Tent', price: 5, currency: 'USD' }), 1, marked).join('\n');
    expect(card).toContain('<bold>Tent</bold>');
    expect(card).toContain('<green>$5</green>');
  });
});

describe('marketplaceName', () => {
  it.each([
    ['bestbuy', 'Best Buy'],
    ['kroger', 'Kroger'],
    ['a\u001bb', 'ab'],
  ])('calls %j %s', (marketplace, name) => {
    expect(marketplaceName(marketplace)).toBe(name);
  });
});
