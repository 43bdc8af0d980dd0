import { type ListingSpec, POSTING_MARKETPLACES } from '@talknshop/contracts';
import { checkListing } from './check-listing';
import { fitText, fitTitle } from './fit-text';
import { fit, fitted } from './fitted';
import { POSTING_RULES } from './posting-rules';

const phone: ListingSpec = {
  title: 'Apple iPhone 13 128GB blue',
  description: 'Battery at 91 %. Always in a case.',
  price: 650,
  currency: 'USD',
  condition: 'good',
  category: 'smartphone',
  attributes: { brand: 'Apple', model: 'iPhone 13' },
  media_s3_keys: ['a.jpg'],
  target_marketplaces: ['ebay'],
  shipping_options: [],
  location: { zip: '94103' },
};

const rulesBroken = (listing: ListingSpec, marketplace: (typeof POSTING_MARKETPLACES)[number]): string[] =>
  checkListing(listing, marketplace).map(({ rule }) => rule);

describe('checkListing', () => {
  it.each(['ebay', 'craigslist', 'facebook', 'poshmark'] as const)(
    'finds nothing to mind about a good listing on %s',
    (marketplace) => {
      expect(checkListing(phone, marketplace)).toEqual([]);
    },
  );

  it('names every broken rule at once', () => {
    const bad = {
      ...phone,
      title: `Walnut table lamp ${'wonderful '.repeat(18)}`,
      description: 'word '.repeat(1100),
      price: 0,
      attributes: {},
      media_s3_keys: [],
    };
    expect(rulesBroken(bad, 'poshmark')).toEqual([
      'title_too_long',
      'description_too_long',
      'price_too_low',
      'pictures_too_few',
      'brand_missing',
    ]);
  });

  it('does not ask for a brand that the title names by its line', () => {
    const brandless = { ...phone, attributes: {} };
    expect(rulesBroken({ ...brandless, title: 'iPhone 13 128GB blue' }, 'ebay')).toEqual([]);
    expect(rulesBroken({ ...brandless, title: 'Phone 128GB blue' }, 'ebay')).toEqual(['brand_missing']);
  });

  it.each([
    ['ebay', 'price_too_low', { price: 0 }, true],
    ['ebay', 'price_too_low', { price: -1 }, true],
    ['ebay', 'price_too_low', { price: NaN }, true],
    ['ebay', 'price_too_high', { price: 1e9 }, true],
    ['ebay', 'currency_not_taken', { currency: 'EUR' }, true],
    ['ebay', 'title_missing', { title: ' \u200b\n ' }, true],
    ['ebay', 'pictures_too_few', { media_s3_keys: [] }, true],
    ['craigslist', 'price_not_whole', { price: 649.5 }, false],
    ['craigslist', 'picture_type_not_taken', { media_s3_keys: ['a.png', 'b.jpg'] }, false],
    ['craigslist', 'location_missing', { location: undefined }, false],
    ['craigslist', 'one_at_a_time', { quantity: 3 }, false],
    ['poshmark', 'one_at_a_time', { quantity: 3 }, false],
    ['facebook', 'pictures_too_many', { media_s3_keys: Array.from({ length: 21 }, (_, n) => `${n}.jpg`) }, false],
    ['poshmark', 'condition_not_admitted', { condition: 'refurbished' }, true],
    ['etsy', 'goods_not_admitted', {}, true],
  ] as const)('on %s says %s of %j (blocking: %s)', (marketplace, rule, change, is_blocking) => {
    expect(checkListing({ ...phone, ...change } as ListingSpec, marketplace)).toEqual([
      expect.objectContaining({ marketplace, rule, is_blocking, message: expect.stringMatching(/\w.*\.$/) }),
    ]);
  });

  it('proposes what would do instead', () => {
    const [violation] = checkListing({ ...phone, price: 649.5 }, 'craigslist');
    expect(violation).toMatchObject({ field: 'price', proposal: '650' });
  });

  it.each(['ebay', 'facebook'] as const)('minds no number of pieces on %s, which counts them', (marketplace) => {
    expect(checkListing({ ...phone, quantity: 999 }, marketplace)).toEqual([]);
  });

  it('counts the pictures it is told of', () => {
    expect(checkListing({ ...phone, media_s3_keys: [] }, 'ebay', { pictures: 1 })).toEqual([]);
  });

  it.each([
    { title: 'Handmade wool scarf' },
    { attributes: { handmade: true } },
    { title: 'Vintage desk lamp' },
    { attributes: { year: 1998 } },
    { category: 'craft supplies' },
  ])('lets %j onto Etsy', (change) => {
    expect(rulesBroken({ ...phone, ...change } as ListingSpec, 'etsy')).toEqual([]);
  });

  it('does not take for vintage what was made lately', () => {
    expect(rulesBroken({ ...phone, title: 'Vintage style lamp', attributes: { year: 2021 } }, 'etsy')).toEqual([
      'goods_not_admitted',
    ]);
  });
});

describe('fitTitle', () => {
  it('leaves alone what fits', () => {
    expect(fitTitle('Apple iPhone 13', 15, [])).toBe('Apple iPhone 13');
  });

  it('drops talk first, then words from the end, and brand and model last', () => {
    const title = 'Wow look great blue unlocked smartphone in excellent condition Apple iPhone 13 128GB';
    expect(fitTitle(title, 50, ['Apple', 'iPhone 13'])).toBe('Wow blue unlocked smartphone Apple iPhone 13 128GB');
    expect(fitTitle(title, 22, ['Apple', 'iPhone 13'])).toBe('Wow Apple iPhone 13');
  });

  it('cuts a single endless word, never through a character', () => {
    expect(fitTitle('a'.repeat(200), 80, [])).toHaveLength(80);
    expect(fitTitle(`${'a'.repeat(79)}😀${'b'.repeat(9)}`, 80, [])).toBe('a'.repeat(79));
  });

  it.each(['Lamp, big, with', 'Lamp - for sale, and the', '( ( ( ( ((((((('])('fits %j into any length', (title) => {
    for (let max = 1; max < 30; max += 1) expect(fitTitle(title, max, []).length).toBeLessThanOrEqual(max);
  });
});

describe('fitText', () => {
  it('ends after a sentence where it can', () => {
    expect(fitText('One two three. Four five six seven.', 20)).toBe('One two three.');
  });

  it('ends after a word where there is no sentence, and shows that there was more', () => {
    expect(fitText('one two three four five', 12)).toBe('one two…');
  });

  it('cuts what has no words', () => {
    expect(fitText('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  });
});

describe('fitted', () => {
  it.each(POSTING_MARKETPLACES)('keeps to the limits of %s, whatever is offered', (marketplace) => {
    const { title, description } = POSTING_RULES[marketplace];
    const huge = { ...phone, title: 'long title '.repeat(18), description: 'many words '.repeat(900) };
    const shown = fitted(huge, marketplace);
    expect(shown.title.length).toBeLessThanOrEqual(title.max);
    expect(shown.description.length).toBeLessThanOrEqual(description.max);
  });

  it('shows what the marketplace shows', () => {
    expect(fitted({ ...phone, price: 649.5 }, 'craigslist')).toEqual({
      marketplace: 'craigslist',
      access: 'partner',
      title: 'Apple iPhone 13 128GB blue',
      title_max: 70,
      description: 'Battery at 91 %. Always in a case.\n\nCondition: good',
      price: '$650',
      violations: [expect.objectContaining({ rule: 'price_not_whole' })],
    });
  });

  it('describes what has no description by what is known of it', () => {
    expect(fitted({ ...phone, description: '' }, 'ebay').description).toBe(
      'Apple iPhone 13 128GB blue\nBrand: Apple\nModel: iPhone 13',
    );
  });

  it('leaves markup as the text it is, and takes out what cannot be seen', () => {
    const hostile = {
      ...phone,
      title: '<b>Lamp</b>\u202e ]]> "big"\n\u0000new',
      description: 'a\r\n\r\n\r\n\r\n<i>b</i>',
    };
    expect(fitted(hostile, 'facebook')).toMatchObject({
      title: '<b>Lamp</b> ]]> "big" new',
      description: 'a\n\n<i>b</i>',
    });
  });

  it('leaves out of a title what Etsy refuses', () => {
    const { title } = fitted({ ...phone, title: 'A & B & C: 50% `off` 😀' }, 'etsy');
    expect(title).toBe('A & B C: 50% off');
  });

  it.each([
    ['smartphone', 'x', 'mob'],
    ['', 'Dining chairs, set of 4', 'fuo'],
    ['boxes', 'Nintendo Switch', 'vgm'],
    ['', 'Something odd', 'for'],
  ])('finds the category of %j %j', (category, title, code) => {
    expect(fit({ ...phone, category, title }, 'craigslist').category).toBe(code);
  });
});
