import { createHash } from 'node:crypto';
import { buildCatalogue } from './catalogue';
import { SANDBOX_MARKETPLACES } from './offer/sandbox-offer';

const catalogue = buildCatalogue();
const products = catalogue.products();
const offers = catalogue.offers();

const MAIN_TYPES =
  `laptop phone headphones earbuds tv monitor tablet camera smartwatch bluetooth_speaker coffee_maker vacuum
  blender air_fryer office_chair desk mattress running_shoes jeans jacket backpack bicycle tent yoga_mat building_set drill
  book moisturizer game_console keyboard mouse printer router luggage watch rug`.split(/\s+/);

const countOf = (product_type: string) => products.filter((product) => product.product_type === product_type).length;

describe('the catalogue', () => {
  it('sells at least 3,000 products of at least 80 types', () => {
    expect(products.length).toBeGreaterThanOrEqual(3000);
    expect(new Set(products.map((product) => product.product_type)).size).toBeGreaterThanOrEqual(80);
  });

  it.each(MAIN_TYPES)('has a choice of %s', (product_type) => {
    expect(countOf(product_type)).toBeGreaterThanOrEqual(8);
  });

  it('has at least 60 laptops from 250 to 2500 dollars, of which 35 are under 1000', () => {
    const prices = products.filter((product) => product.product_type === 'laptop').map((laptop) => laptop.list_price);
    expect(prices.length).toBeGreaterThanOrEqual(60);
    expect(prices.filter((price) => price < 1000).length).toBeGreaterThanOrEqual(35);
    expect(Math.min(...prices)).toBeLessThan(300);
    expect(Math.max(...prices)).toBeGreaterThan(2000);
  });

  it('gives every product a key and a number of its own', () => {
    expect(new Set(products.map((product) => product.key)).size).toBe(products.length);
    expect(new Set(products.map((product) => product.gtin)).size).toBe(products.length);
  });

  it('gives every product a number with a right check digit', () => {
    expect(products.filter((product) => !isGtin(product.gtin ?? ''))).toEqual([]);
  });

  it('never types an accessory as the thing it goes with', () => {
    const types = new Set(products.map((product) => product.product_type));
    const accessories = products.filter((product) => product.accessory_for !== undefined);
    expect(accessories.length).toBeGreaterThan(0);
    expect(accessories.filter((product) => product.accessory_for === product.product_type)).toEqual([]);
    expect(accessories.filter((product) => !types.has(product.accessory_for ?? ''))).toEqual([]);
  });

  it('sells packs of a thing as products of their own, dearer than one', () => {
    const packs = products.filter((product) => product.key.startsWith('chips/kettle-brand-krinkle-cut/sea-salt/'));
    expect(packs.map(({ specs }) => specs['pack'])).toEqual([1, 15]);
    expect(packs[1]?.gtin).not.toBe(packs[0]?.gtin);
    expect(packs[1]?.list_price).toBeGreaterThan(packs[0]?.list_price ?? Infinity);
  });

  it('lists every price in whole cents', () => {
    expect(products.filter(({ list_price }) => list_price !== Math.round(list_price * 100) / 100)).toEqual([]);
  });

  it('rates out of five, and counts who did', () => {
    const rated = [...products, ...offers].filter((thing) => thing.rating !== undefined);
    expect(rated.filter(({ rating = 0 }) => !(rating > 0 && rating <= 5))).toEqual([]);
    expect(rated.filter(({ review_count = 0 }) => !(Number.isInteger(review_count) && review_count > 0))).toEqual([]);
  });

  it('fills every cell of its names and descriptions', () => {
    const texts = products.flatMap(({ name, description, brand, model }) => [name, description, brand, model]);
    expect(texts.filter((text) => text === '' || /[{}]|undefined|NaN/.test(text))).toEqual([]);
  });

  it('is the same to the last cent when it is built again', () => {
    expect(hashOf(buildCatalogue())).toBe(hashOf(catalogue));
  });
});

describe('the offers', () => {
  it('have ids of their own, in the shape of their vendor', () => {
    const shapes = { ebay: /^v1\|\d{12}\|0$/, amazon: /^B0[A-Z0-9]{8}$/, walmart: /^[1-9]\d{8}$/, bestbuy: /^\d{7}$/ };
    expect(offers.filter((offer) => !shapes[offer.marketplace].test(offer.native_id))).toEqual([]);
    expect(new Set(offers.map((offer) => `${offer.marketplace}:${offer.native_id}`)).size).toBe(offers.length);
  });

  it('are found again by their ids', () => {
    expect(offers.every((offer) => catalogue.byId(offer.marketplace, offer.native_id) === offer)).toBe(true);
    expect(catalogue.byId('amazon', 'B000000000')).toBeUndefined();
  });

  it('include every product somewhere, and most of them in several places', () => {
    const sold = new Map<string, number>();
    for (const { product } of offers) sold.set(product.key, (sold.get(product.key) ?? 0) + 1);
    expect(sold.size).toBe(products.length);
    expect([...sold.values()].filter((count) => count > 1).length).toBeGreaterThan(products.length * 0.8);
  });

  it('have titles of at most 80 characters on eBay', () => {
    const too_long = offers.filter((offer) => offer.marketplace === 'ebay' && offer.title.length > 80);
    expect(too_long).toEqual([]);
  });

  it('call the same product by different titles from place to place', () => {
    const gtin = products.find((product) => product.product_type === 'laptop')?.gtin;
    const titles = offers.filter((offer) => offer.product.gtin === gtin).map((offer) => offer.title);
    expect(new Set(titles).size).toBeGreaterThan(1);
  });

  it.each(['amazon', 'walmart', 'bestbuy'])('say on %s how many there are in a pack', (marketplace) => {
    const packs = offers.filter(
      (offer) => offer.marketplace === marketplace && Number(offer.product.specs['pack']) > 1,
    );
    expect(packs.filter(({ title, product }) => !title.includes(String(product.specs['pack'])))).toEqual([]);
  });

  it('cost something, in whole cents, and less than the list price they are compared with', () => {
    const wrong = offers.filter(
      ({ price, list_price }) =>
        !(price > 0) || price !== Math.round(price * 100) / 100 || price >= (list_price ?? Infinity),
    );
    expect(wrong).toEqual([]);
  });

  it('include used and refurbished ones on eBay, below the price of new ones', () => {
    const laptops = offers.filter(
      ({ marketplace, product }) => marketplace === 'ebay' && product.product_type === 'laptop',
    );
    const conditions = new Set(laptops.map((offer) => offer.condition));
    expect(conditions).toEqual(new Set(['new', 'like_new', 'refurbished', 'good', 'fair']));
    const used = laptops.filter((offer) => offer.condition === 'good');
    expect(used.filter((offer) => offer.price > offer.product.list_price * 0.7)).toEqual([]);
  });

  it('are restored ones on Walmart too, called so by the third party that sells them', () => {
    const walmart = offers.filter((offer) => offer.marketplace === 'walmart');
    const restored = walmart.filter((offer) => offer.condition === 'refurbished');
    expect(restored.length).toBeGreaterThan(10);
    expect(restored.filter(({ title, seller }) => !title.startsWith('Restored ') || !seller)).toEqual([]);
    expect(walmart.filter(({ title, condition }) => title.startsWith('Restored ') && condition === 'new')).toEqual([]);
  });

  it.each(['amazon', 'walmart', 'bestbuy'])('are sold on %s by third parties at times', (marketplace) => {
    const sold = offers.filter((offer) => offer.marketplace === marketplace);
    const by_others = sold.filter(({ seller }) => seller).length;
    expect(by_others).toBeGreaterThan(0);
    expect(by_others).toBeLessThan(sold.length / 2);
  });

  it('say what state they are in wherever eBay has them other than new', () => {
    const noted = offers.filter((offer) => offer.condition_note);
    const not_new = offers.filter(({ marketplace, condition }) => marketplace === 'ebay' && condition !== 'new');
    expect(new Set(noted)).toEqual(new Set(not_new));
  });

  it('are broken ones on eBay at times, for next to nothing and called so', () => {
    const broken = offers.filter((offer) => offer.vendor_condition === '7000');
    expect(broken.length).toBeGreaterThan(10);
    expect(broken.filter(({ price, product }) => price > product.list_price * 0.25 && price > 5)).toEqual([]);
  });

  it('are at times out of stock', () => {
    const gone = offers.filter((offer) => !offer.in_stock).length;
    expect(gone).toBeGreaterThan(0);
    expect(gone).toBeLessThan(offers.length * 0.1);
  });

  it('name a seller wherever eBay is the place', () => {
    expect(offers.filter((offer) => offer.marketplace === 'ebay' && !offer.seller)).toEqual([]);
  });

  it('are electronics and appliances at Best Buy, never books or clothes', () => {
    const best_buy = new Set(
      offers.filter((offer) => offer.marketplace === 'bestbuy').map((o) => o.product.product_type),
    );
    expect(best_buy.has('laptop')).toBe(true);
    expect(best_buy.has('coffee_maker')).toBe(true);
    expect(['book', 'jeans', 'running_shoes', 'rug', 'moisturizer'].filter((type) => best_buy.has(type))).toEqual([]);
  });
});

describe('the search', () => {
  it.each(SANDBOX_MARKETPLACES)('finds laptops on %s, several of them under 1000 dollars', (marketplace) => {
    const found = catalogue.search(marketplace, 'laptop');
    expect(found.length).toBeGreaterThanOrEqual(20);
    expect(found.slice(0, 20).every((offer) => offer.product.product_type === 'laptop')).toBe(true);
    expect(catalogue.search(marketplace, 'laptop', ({ price }) => price < 1000).length).toBeGreaterThanOrEqual(8);
  });

  it.each(MAIN_TYPES)('puts the thing before its accessories: %s', (product_type) => {
    const found = catalogue.search('amazon', product_type.replaceAll('_', ' ')).slice(0, 5);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((offer) => offer.product.accessory_for)).toEqual([]);
  });

  it.each([
    ['vacuum for pet hair', 'vacuum'],
    ['mens running shoes size 10', 'running_shoes'],
    ['iphone 15 case', 'phone_case'],
    ['noise cancelling headphones', 'headphones'],
    ['lego star wars', 'building_set'],
    ['laptop with 16gb ram for college', 'laptop'],
    ['gluten free snack bars', 'snack_bar'],
    ['freeze dried strawberries', 'dried_fruit'],
    ['straight leg jeans 32x30', 'jeans'],
    ['blackout curtains', 'curtains'],
    ['coffee pods', 'coffee_pods'],
    ['usb-c cable 6 ft', 'usb_cable'],
    ['red lipstick', 'lipstick'],
    ['curtain rod', 'curtain_rod'],
  ])('understands "%s"', (text, product_type) => {
    expect(catalogue.search('amazon', text)[0]?.product.product_type).toBe(product_type);
  });

  it('finds nothing where there is nothing', () => {
    expect(catalogue.search('bestbuy', 'running shoes')).toEqual([]);
    expect(catalogue.search('amazon', 'zzyzx')).toEqual([]);
  });
});

function isGtin(code: string): boolean {
  if (!/^(\d{12}|\d{13})$/.test(code)) return false;
  const sum = [...code.padStart(14, '0')].reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1),
    0,
  );
  return sum % 10 === 0;
}

function hashOf(built: ReturnType<typeof buildCatalogue>): string {
  return createHash('sha256').update(JSON.stringify(built.offers())).digest('hex');
}
