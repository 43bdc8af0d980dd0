import type { PostingMarketplace, ProductCondition } from '@talknshop/contracts';
import { readListing } from './listing.reader';

describe('readListing, the price', () => {
  it.each<[string, number | undefined]>([
    ['sell my desk, $40', 40],
    ['desk for sale, 40', 40],
    ['selling my desk, ninety bucks', 90],
    ['my Aeron chair, original price was $1,100, I want 450', 450],
    ['tv, retails for $629, I would take $210', 210],
    ['I bought it for $300 last year and want $150', 150],
    ['printer. Amazon price $140, I am selling it for $85', 85],
    ['retail $299 brand new - asking $200 OBO', 200],
    ['king size bed, worth 2,000+, asking 500', 500],
    ['speakers, bought for $330, selling for $120 for the pair', 120],
    ['sell my iphone 7 32 gb', undefined],
    ['my 27 inch bike with 21 speeds', undefined],
    ['macbook pro 2017 with 8gb ram', undefined],
  ])('is read in "%s"', (message, value) => {
    expect(readListing(message).price?.value).toBe(value);
  });

  it('names its currency only where the text does', () => {
    expect(readListing('sell my lamp for 30 euros').price).toMatchObject({ value: 30, currency: 'EUR' });
    expect(readListing('sell my lamp, 30').price).not.toHaveProperty('currency');
  });

  it('is a bare number when it was asked for', () => {
    expect(readListing('maybe 75?', { price_asked: true }).price).toMatchObject({ value: 75 });
  });

  it.each<[string, boolean | undefined]>([
    ['$75 obo', true],
    ['$75 or make offer', true],
    ['$75, price is negotiable', true],
    ['$75 firm', false],
    ['$75, not negotiable', false],
    ['$75', undefined],
  ])('is open to offers as "%s" says', (message, negotiable) => {
    expect(readListing(`sell my lamp, ${message}`).negotiable).toBe(negotiable);
  });
});

describe('readListing, the condition', () => {
  it.each<[string, ProductCondition | undefined]>([
    ['a brand new lamp', 'new'],
    ['lamp, never opened', 'new'],
    ['selling our new king size bed', 'new'],
    ['lamp, like new', 'like_new'],
    ['jeans, worn once', 'like_new'],
    ['as-new camera', 'like_new'],
    ['rug, like never used condition', 'like_new'],
    ['lamp in very good and clean condition', 'good'],
    ['good condition, few scratches on back', 'good'],
    ['slightly used trash can', 'good'],
    ['the front screen is cracked', 'fair'],
    ['sold as is, few scratches and a slight bend', 'fair'],
    ['macbook, refurbished by apple', 'refurbished'],
    ['lamp, works great', undefined],
    ['used lamp', undefined],
    ['sofa, no stains or tears', undefined],
    ['bike with a new chain', undefined],
    ['phone, comes with new case and cable', undefined],
    ['calculator. New price is around $100 online', undefined],
  ])('is read in "%s"', (message, condition) => {
    expect(readListing(message).condition).toBe(condition);
  });
});

describe('readListing, the marketplaces', () => {
  const all: PostingMarketplace[] = ['ebay', 'craigslist', 'facebook', 'poshmark'];
  it.each<[string, PostingMarketplace[]]>([
    ['put it on ebay', ['ebay']],
    ['list it on ebay, craigslist and facebook marketplace', ['ebay', 'craigslist', 'facebook']],
    ['fb marketplace and CL please', ['craigslist', 'facebook']],
    ['post it everywhere', all],
    ['post it everywhere but ebay', ['craigslist', 'facebook', 'poshmark']],
    ['handmade bowl, post it everywhere', [...all, 'etsy']],
    ['it sells for $140 on ebay, I want 90', []],
    ['not on craigslist', []],
  ])('are read in "%s"', (message, wanted) => {
    expect([...readListing(message).places.wanted].sort()).toEqual([...wanted].sort());
  });
});

describe('readListing, the thing', () => {
  it.each([
    ['Sell my iPhone 13, 128GB, blue, $650, good condition, on eBay', 'iPhone 13', 'electronics > smartphone'],
    ['can you post some OEM BlackBerry chargers, $25 each', 'OEM BlackBerry chargers', 'electronics > charger'],
    ['I have a nokia lumia 920 for sale', 'Nokia lumia 920', 'electronics > smartphone'],
    ['i have a brand new galaxy s8+ unopened for sale', 'Galaxy s8+', 'electronics > smartphone'],
    ['Hi I am selling my bike. It is a 2008 Kona Stinky', '2008 Kona Stinky bike', 'sporting goods > bike'],
    ['sell BLUE SEQUIN LAMP brand new', 'Blue Sequin Lamp', 'home > sequin lamp'],
    ['post iphone 6 case barely used', 'iPhone 6 case', 'electronics > case'],
    ['Moving sale!! West Elm mid century dresser, walnut', 'West Elm mid century dresser', 'furniture > dresser'],
    ['sell my i phone 7', 'i phone 7', 'electronics > smartphone'],
    ['help me sell my stuff', '', undefined],
    ['post it on ebay', '', undefined],
  ])('of "%s" is %s', (message, title, category) => {
    expect(readListing(message)).toMatchObject({ title, ...(category && { category }) });
  });

  it('is described in the words of its seller, without price and marketplaces', () => {
    const { told } = readListing('hi, sell my desk lamp, metal, one scratch, $20 obo, put it on ebay');
    expect(told).toBe('Desk lamp, metal, one scratch');
  });

  it('has what is told of it as attributes', () => {
    expect(readListing('selling a brown leather recliner').attributes).toMatchObject({
      color: 'brown',
      material: 'leather',
    });
  });

  it('changes hands as the seller says', () => {
    expect(readListing('desk, local pickup in Oakland, CA only').shipping_options).toEqual(['local_pickup']);
    expect(readListing('desk, pick up in Oakland, CA').location).toEqual({ city: 'Oakland', state: 'CA' });
    expect(readListing('desk, can ship').shipping_options).toEqual(['shipping']);
  });

  it('is read in bounded time, however long the talk', () => {
    const long =
      'selling my very good and great and nice clean lamp in very good, great condition, asking asking '.repeat(50);
    expect(readListing(long).title).not.toBe('');
  });
});

describe('how many there are', () => {
  it.each<[string, number | undefined, number, string]>([
    ['Selling 4 dining chairs, $30 each, on eBay', 4, 30, 'Dining chairs'],
    ['sell my concert tickets, I have 2 of them, $80 each', 2, 80, 'Concert tickets'],
    ['selling handmade mugs, 12 available, $18 each on etsy', 12, 18, 'Handmade mugs'],
    ['I have three vintage lamps for sale at $25 a piece', 3, 25, 'Vintage lamps'],
    ['4 chairs for sale $20 each', 4, 20, 'Chairs'],
    ['Sell 4 dining chairs for $100', undefined, 100, '4 dining chairs'],
    ['selling a lot of 3 shirts $20', undefined, 20, 'Lot of 3 shirts'],
    ['sell my 2 controllers for $40', undefined, 40, '2 controllers'],
  ])('is read from “%s”: %s at %s', (message, quantity, price, title) => {
    const news = readListing(message);
    expect(news).toMatchObject({ title, price: { value: price } });
    expect(news.quantity).toBe(quantity);
  });

  it.each(['I have 0 of them', 'I have 1000 of them', 'only 5.5 left'])('is left open by “%s”', (message) => {
    expect(readListing(message).quantity).toBeUndefined();
  });
});
