import { readSold } from './sold';

const sold = (text: string, has_listing = false) => readSold(text, { has_listing });

describe('readSold', () => {
  it.each([
    ['it sold on Poshmark', 'poshmark'],
    ['My lamp sold on Craigslist!', 'craigslist'],
    ['Somebody bought the phone on Facebook', 'facebook'],
    ['great news, the oak desk has been sold on ebay yesterday', 'ebay'],
    ['I just sold it on fb marketplace for $40', 'facebook'],
    ['i sold the lamp for 40 bucks on etsy', 'etsy'],
    ['one of them sold on eBay', 'ebay'],
    ['mark it as sold on Poshmark', 'poshmark'],
  ] as const)('hears in “%s” where it was sold', (text, marketplace) => {
    expect(sold(text)).toEqual({ marketplace });
  });

  it.each(['my desk sold on Mercari', 'we sold it at a garage sale', 'the bike was sold locally'])(
    'hears in “%s” that it was sold elsewhere',
    (text) => {
      expect(sold(text)).toEqual({ is_elsewhere: true });
    },
  );

  it.each(['my bike sold', 'mark the lamp as sold', 'I sold it'])('hears of a sale in “%s”', (text) => {
    expect(sold(text)).toEqual({});
  });

  it.each(['it sold', "it's sold!", 'someone bought it', 'sold it for $30'])(
    'hears of a sale in “%s” only where the talk is of a listing',
    (text) => {
      expect([sold(text), sold(text, true)]).toEqual([undefined, {}]);
    },
  );

  it.each([
    'has my couch sold?',
    'is it sold on ebay?',
    'it sold for $140 on eBay',
    'similar ones sold on eBay for $200',
    'I sold my old laptop, need a new one',
    "I'm sold on the second one",
    'my lamp is to be sold on ebay',
    'sell my lamp on ebay',
    'it sells on ebay',
    'not sold on ebay',
    "my lamp hasn't sold on ebay",
    'my lamp is not sold',
  ])('hears of no sale in “%s”', (text) => {
    expect(sold(text, true)).toBeUndefined();
  });

  it('reads what is long before the test gives up', () => {
    expect(sold(`my ${'lamp '.repeat(38)}`)).toBeUndefined();
  });
});
