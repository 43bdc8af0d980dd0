import type { FoundProduct } from '@talknshop/marketplaces';
import { aProduct } from '../testing/product.builder';
import { identityOf } from './identity';
import { profileOf } from './profile';
import { isOtherDespiteGtin, VETOES } from './vetoes';

type Said = string | Partial<FoundProduct>;

const read = (said: Said) => identityOf(aProduct(typeof said === 'string' ? { title: said } : said));

const vetoesOf = (offer: Said, product: Said): string[] =>
  Object.entries(VETOES)
    .filter(([, isOther]) => isOther(read(offer), profileOf([read(product)])))
    .map(([name]) => name);

const phone = 'Acme Phone 12 128GB Black';

describe('a veto', () => {
  it.each<[string, Said, Said]>([
    ['other_spec', 'Acme Phone 12 64GB Black', phone],
    ['other_spec', 'Acme Book 8GB RAM 512GB SSD', 'Acme Book 16GB RAM 512GB SSD'],
    ['other_spec', 'Acme Book 16GB RAM 256GB SSD', 'Acme Book 16GB RAM 512GB SSD'],
    ['other_spec', 'Acme TV 50 inch', 'Acme TV 55"'],
    ['other_spec', 'Acme Shoes Size 9', 'Acme Shoes, Size 10'],
    ['other_spec', "Acme Men's Shoes", "Acme Women's Shoes"],
    ['other_spec', 'Acme Shirt Size L', 'Acme Shirt XL'],
    ['other_spec', 'Acme Sheets Queen', 'Acme Sheets King'],
    ['other_spec', 'Acme Phone 12 128GB Blue', phone],
    ['other_spec', { attributes: { color: 'Ocean' } }, { attributes: { color: 'Hazel' } }],
    ['other_spec', 'Acme Socks 6 Pack', 'Acme Socks 3 Pack'],
    ['only_one_is_a_pack', 'Acme Socks 2 Pack', 'Acme Socks'],
    ['only_one_is_a_pack', 'Acme Socks Pack of 2', { title: 'Acme Socks', price: 250 }],
    ['only_one_is_an_accessory', 'Acme Phone 12 Case', phone],
    ['only_one_is_an_accessory', phone, 'Acme Phone 12 128GB Case Black'],
    ['other_model_word', 'Acme Phone 12 Pro 128GB Black', phone],
    ['other_model_word', phone, 'Acme Phone 12 Pro 128GB Black'],
    ['other_number', 'Acme Book 15ABC7', 'Acme Book 15ABC8'],
    ['other_gtin', { gtin: '00012345678905' }, { gtin: '00036000291452' }],
    ['other_brand', { attributes: { brand: 'Acme' } }, { attributes: { brand: 'Zeta' } }],
    ['other_price', { price: 100 }, { price: 160 }],
  ])('%s keeps %j from %j', (name, offer, product) => {
    const cheap = { price: 500 };
    const asOffer = typeof offer === 'string' ? { ...cheap, title: offer } : offer;
    const asProduct =
      name === 'only_one_is_a_pack' && typeof product === 'string' ? { title: product, price: 200 } : product;
    expect(vetoesOf(asOffer, asProduct)).toContain(name);
  });

  it.each<[string, Said, Said]>([
    ['says less', 'Acme Phone 12', phone],
    ['says it in other units', 'Acme Drive 1TB', 'Acme Drive 1000 GB'],
    ['counts a terabyte otherwise', 'Acme Drive 1TB', 'Acme Drive 1024GB'],
    ['names a shade of the colour', 'Acme Phone 12 Slate Grey', 'Acme Phone 12 Gray'],
    ['leaves out what comes with it', 'Acme Buds', 'Acme Buds, 32 Hours with Case'],
    ['leaves out the pack at the price of the pack', 'Acme Socks', 'Acme Socks 2 Pack'],
    ['is cheaper, being used', { condition: 'good', price: 100 }, { condition: 'new', price: 500 }],
    ['says how it is sold', 'Acme Phone 12 128GB Black Brand New Sealed', phone],
  ])('lets an offer pass that %s', (_, offer, product) => {
    expect(vetoesOf(offer, product)).toEqual([]);
  });
});

describe('an equal GTIN', () => {
  it.each([
    ['another pack', 'Acme Socks 2 Pack', 'Acme Socks 4 Pack', true],
    ['what goes with it', 'Case for Acme Phone 12', 'Acme Phone 12', true],
    ['another name of the colour', 'Acme Phone 12 Midnight', 'Acme Phone 12 Black', false],
    ['a title that leaves the pack out', 'Acme Socks', 'Acme Socks 4 Pack', false],
  ])('on %s: %s, %s', (_, one, other, isOther) => {
    expect(isOtherDespiteGtin(read(one), read(other))).toBe(isOther);
  });
});
