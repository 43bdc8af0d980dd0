import type { FoundProduct } from '@talknshop/marketplaces';
import fc from 'fast-check';
import { aProduct } from '../testing/product.builder';
import { deliveredPrice } from './delivered-price';
import { mergeProducts } from './merge-products';
import { profileOf } from './profile';
import { identityOf } from './identity';
import { doSpecsDiffer } from './vetoes';

/** Offers that look alike in all sorts of ways. */
const offer = fc.record({
  marketplace: fc.constantFrom('ebay', 'amazon', 'walmart', 'bestbuy'),
  words: fc.shuffledSubarray([
    'Phone 12',
    'Pro',
    '128GB',
    '64GB',
    'Black',
    'Blue',
    '2 Pack',
    'Case',
    'Sealed',
    'Unlocked',
  ]),
  gtin: fc.constantFrom(undefined, undefined, '00012345678905', '00036000291452'),
  model: fc.constantFrom(undefined, 'Phone 12', 'MX-4711'),
  condition: fc.constantFrom(undefined, 'new', 'good', 'refurbished'),
  price: fc.integer({ min: 1, max: 40 }),
  shipping: fc.constantFrom(undefined, 0, 5),
});

const offers = fc.array(offer, { maxLength: 30 }).map((all) =>
  all.map(({ marketplace, words, model, price, shipping, ...rest }, place) =>
    aProduct({
      ...rest,
      marketplace: marketplace as FoundProduct['marketplace'],
      condition: rest.condition as FoundProduct['condition'],
      product_id: `${marketplace}:${place}`,
      title: ['Acme', ...words].join(' '),
      price: price * 10,
      attributes: model === undefined ? {} : { model },
      ...(shipping !== undefined && { shipping_info: { cost: shipping } }),
    }),
  ),
);

const groups = (products: readonly FoundProduct[]): string[][] =>
  mergeProducts(products)
    .map((card) => [card.product.product_id, ...card.offers.map(({ product_id }) => product_id)])
    .sort();

describe('merging any offers', () => {
  it('loses and repeats nothing', () => {
    fc.assert(
      fc.property(offers, (products) => {
        expect(groups(products).flat().sort()).toEqual(products.map(({ product_id }) => product_id).sort());
      }),
    );
  });

  it('comes to the same cards in whatever order they arrive', () => {
    fc.assert(
      fc.property(
        offers.chain((products) =>
          fc.tuple(fc.constant(products), fc.shuffledSubarray(products, { minLength: products.length })),
        ),
        ([products, shuffled]) => {
          expect(groups(structuredClone(shuffled))).toEqual(groups(products));
        },
      ),
    );
  });

  it('never brings two conditions, or two GTINs, onto one card', () => {
    fc.assert(
      fc.property(offers, (products) => {
        const by_id = new Map(products.map((product) => [product.product_id, product]));
        for (const group of groups(products)) {
          const members = group.map((id) => by_id.get(id)!);
          expect(new Set(members.map(({ condition }) => condition ?? 'new')).size).toBe(1);
          expect(new Set(members.flatMap(({ gtin }) => gtin ?? [])).size).toBeLessThan(2);
        }
      }),
    );
  });

  it('brings no offer without a GTIN to a product that is said to be something else', () => {
    fc.assert(
      fc.property(offers, (products) => {
        const by_id = new Map(products.map((product) => [product.product_id, product]));
        for (const group of groups(products)) {
          const members = group.map((id) => by_id.get(id)!);
          const gtin = members.find((member) => member.gtin !== undefined)?.gtin;
          const product = profileOf(
            products.filter((each) => gtin !== undefined && each.gtin === gtin).map(identityOf),
          );
          for (const member of members.filter((each) => each.gtin === undefined))
            expect(doSpecsDiffer(identityOf(member).specs, product.specs)).toBe(false);
        }
      }),
    );
  });

  it('lists the others from cheap to dear', () => {
    fc.assert(
      fc.property(offers, (products) => {
        const by_id = new Map(products.map((product) => [product.product_id, product]));
        for (const card of mergeProducts(products)) {
          const prices = card.offers.map(({ product_id }) => deliveredPrice(by_id.get(product_id)!));
          expect(prices).toEqual(prices.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
