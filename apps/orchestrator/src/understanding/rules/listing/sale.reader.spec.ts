import type { ListingDraft } from '@talknshop/contracts';
import type { ListingWish } from '../../sale';
import { readSale } from './sale.reader';

const bike: ListingDraft = {
  title: 'Trek 820',
  price: 90,
  target_marketplaces: ['ebay'],
  attributes: { color: 'red' },
};

describe('readSale', () => {
  it.each<[string, ListingWish | undefined]>([
    ['post it', 'post'],
    ['looks good, post it on craigslist', 'post'],
    ['yes', 'post'],
    ['perfect, go ahead', 'post'],
    ['great, publish it please', 'post'],
    ['put it on ebay and craigslist', 'post'],
    ['take it down', 'take_down'],
    ['undo', 'take_down'],
    ['please remove my listing', 'take_down'],
    ['I do not want to sell it', 'take_down'],
    ['retry', 'retry'],
    ['try again please', 'retry'],
    ['take it off craigslist', undefined],
    ['never mind', undefined],
    ['make it $80', undefined],
    ['is it waterproof?', undefined],
    ['the screen is good', undefined],
  ])('hears in “%s” the wish: %s', (message, wish) => {
    expect(readSale(message, { listing: bike }).wish).toBe(wish);
  });

  it.each([
    ['make it $80', { price: 80 }],
    ['add Poshmark', { target_marketplaces: ['ebay', 'poshmark'] }],
    ['change the title to Red Trek 820', { title: 'Red Trek 820' }],
    ['drop the price to 70', { price: 70 }],
    ["it's like new", { condition: 'like_new' }],
    ['local pickup only', { shipping_options: ['local_pickup'] }],
  ])('changes by “%s” what it says, and keeps the rest', (message, change) => {
    expect(readSale(message, { listing: bike }).listing).toMatchObject({ ...bike, ...change });
  });

  it.each([
    ['actually it is fair condition', { condition: 'fair' }],
    ["actually it's fair", { condition: 'fair' }],
    ['the condition is like new', { condition: 'like_new' }],
    ['change the condition to good', { condition: 'good' }],
    ['I have 3 of them', { quantity: 3 }],
    ['there are five left', { quantity: 5 }],
    ['quantity 12', { quantity: 12 }],
    ['I have 2 of these, $45 each', { quantity: 2, price: 45 }],
  ])('changes by “%s” what it says of each piece and of how many there are', (message, change) => {
    expect(readSale(message, { listing: bike }).listing).toMatchObject({ ...bike, ...change });
  });

  it.each<[string, string[]]>([
    ['take it off craigslist', ['ebay', 'poshmark']],
    ['remove it from eBay only', ['craigslist', 'poshmark']],
    ['take the craigslist one down', ['ebay', 'poshmark']],
    ['cancel the poshmark listing', ['ebay', 'craigslist']],
    ["don't sell it on craigslist anymore", ['ebay', 'poshmark']],
    ['end it on ebay', ['craigslist', 'poshmark']],
    ['take it to etsy', ['ebay', 'craigslist', 'poshmark', 'etsy']],
  ])('takes it by “%s” off the marketplaces it names, and no other', (message, places) => {
    const listing = { ...bike, target_marketplaces: ['ebay' as const, 'craigslist' as const, 'poshmark' as const] };
    const sale = readSale(message, { listing });
    expect(sale.wish).toBeUndefined();
    expect(sale.listing.target_marketplaces).toEqual(places);
  });

  it.each([
    ['post it all or nothing', 'all_or_nothing'],
    ['post it, but only if it works everywhere', 'all_or_nothing'],
    ['on all of them or none', 'all_or_nothing'],
    ['if one of them refuses, post it nowhere', 'all_or_nothing'],
    ['post it wherever it works', 'best_effort'],
    ['never mind all or nothing, post it', 'best_effort'],
    ['post it everywhere', undefined],
    ['post it only on ebay', undefined],
  ])('hears in “%s” how it is to be posted: %s', (message, mode) => {
    const { listing, ...sale } = readSale(message, { listing: bike });
    expect(sale.mode).toBe(mode);
    if (mode) expect(listing).toMatchObject(bike);
  });

  it.each([
    ['mark the Poshmark one as posted', { marketplace: 'poshmark' }],
    ['mark it as posted', {}],
    ['I posted it on Poshmark', { marketplace: 'poshmark' }],
    ['done, I posted it', {}],
    [
      "I've posted it on Poshmark: https://poshmark.com/listing/Bike-12.",
      { marketplace: 'poshmark', link: 'https://poshmark.com/listing/Bike-12' },
    ],
    ["it's live on poshmark now", { marketplace: 'poshmark' }],
    ['I took it down from poshmark', { marketplace: 'poshmark' }],
  ])('takes “%s” for something its seller has done by hand, and for nothing else', (message, by_hand) => {
    expect(readSale(message, { listing: bike })).toEqual({ listing: bike, by_hand, named: message.toLowerCase() });
  });

  it.each([
    'post it on poshmark',
    'is it posted on poshmark?',
    'it works well on the road',
    'it was posted by mail once',
  ])('takes “%s” for nothing that was done by hand', (message) => {
    expect(readSale(message, { listing: bike }).by_hand).toBeUndefined();
  });

  it('takes only what is asked to be marked for done by hand where the talk is of no listing', () => {
    expect(readSale('I posted it on Poshmark', {}).by_hand).toBeUndefined();
    expect(readSale('mark the Poshmark one as posted', {}).by_hand).toEqual({ marketplace: 'poshmark' });
  });

  it.each(['do you like mario kart?', 'what is your favourite colour', 'undo', 'how does this work?', 'lol'])(
    'leaves the listing as it is for “%s”',
    (message) => {
      expect(readSale(message, { listing: bike }).listing).toMatchObject(bike);
      expect(readSale(message, { listing: bike }).listing.attributes).toEqual({ color: 'red' });
    },
  );

  it.each(['sell my desk for $20', 'sell something else', 'I want to sell another item'])(
    'begins another listing for “%s”',
    (message) => {
      const { is_another, listing } = readSale(message, { listing: bike });
      expect(is_another).toBe(true);
      expect(listing).toMatchObject({ target_marketplaces: [] });
      expect(listing.title).not.toBe('Trek 820');
    },
  );

  it.each([
    ['sell my bike for $0', 'not_positive'],
    ['sell my bike for 0', 'not_positive'],
    ['sell my bike for 0, on ebay', 'not_positive'],
    ['sell my bike for -$20', 'not_positive'],
    ['sell my bike for free', 'not_positive'],
    ['sell my bike for $99999999999', 'absurd'],
  ])('takes nothing of “%s” for a price', (message, unusable_price) => {
    const sale = readSale(message, {});
    expect(sale).toMatchObject({ unusable_price, listing: { title: 'Bike' } });
    expect(sale.listing).not.toHaveProperty('price');
  });

  it.each(['sell my bike for $50, free shipping', 'bike with 0 miles, $50', 'a 2-wheel bike, $50.00'])(
    'finds nothing wrong with the price of “%s”',
    (message) => {
      expect(readSale(message, {}).unusable_price).toBeUndefined();
    },
  );

  it.each<[string, string[] | undefined]>([
    ['put it on mercari and craigslist', ['Mercari']],
    ['list it on OfferUp and Depop', ['OfferUp', 'Depop']],
    ['sell my lamp on Mercari for $20', ['Mercari']],
    ['it sells for $140 on amazon', undefined],
    ['they sell for $140 on amazon', undefined],
    ['a target gift card', undefined],
  ])('names the marketplaces of “%s” that cannot be posted to', (message, names) => {
    expect(readSale(message, { listing: bike }).unknown_marketplaces).toEqual(names);
  });

  it('names the thing after its picture when the words do not', () => {
    const image_attributes = { labels: ['bicycle'], objects: [], text: [], dominant_colors: [], metadata: {} };
    expect(readSale('sell this for $40', { image_attributes }).listing).toMatchObject({ title: 'Bicycle', price: 40 });
  });
});
