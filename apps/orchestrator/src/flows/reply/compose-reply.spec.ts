import { aProduct, aRequirement } from '@talknshop/testing';
import { someResults } from '../testing/fake-catalog';
import { composeReply } from './compose-reply';

const pick = aProduct({ title: 'Acme Slim 14', price: 749.5, why_ranked: 'It fits your budget' });
const cheaper = aProduct({ product_id: 'walmart:2', marketplace: 'walmart', title: 'Bolt 15', price: 499 });

describe('a reply about results', () => {
  it('says what was looked for, where, and how much there is', () => {
    const requirement_spec = aRequirement({ condition: 'new', price: { max: 1000, currency: 'USD' } });
    expect(composeReply(someResults({ products: [pick, cheaper], total_count: 24, requirement_spec }))).toMatch(
      /^I found 24 products for “new laptop, under \$1,000” on eBay and Walmart\. Here are the best 2\./,
    );
  });

  it.each([
    [1, 1, 'I found 1 product for “laptop” on eBay and Walmart. My pick'],
    [1, 5, 'I found 5 products for “laptop” on eBay and Walmart. Here is the best. My pick'],
    [2, 2, 'I found 2 products for “laptop” on eBay and Walmart. My pick'],
  ])('counts %d of %d as a person would', (shown, total_count, words) => {
    expect(composeReply(someResults({ products: [pick, pick].slice(0, shown), total_count }))).toContain(words);
  });

  it('names the pick with its price, its marketplace and its reason', () => {
    expect(composeReply(someResults({ products: [pick] }))).toContain(
      'My pick: Acme Slim 14 for $749.50 at eBay. It fits your budget.',
    );
  });

  it('names the cheapest when it is another one', () => {
    expect(composeReply(someResults({ products: [pick, cheaper] }))).toContain(
      'The cheapest of these: Bolt 15 for $499 at Walmart.',
    );
    expect(composeReply(someResults({ products: [cheaper, pick] }))).not.toContain('The cheapest');
  });

  it('never calls cheaper what is priced in another currency', () => {
    const foreign = aProduct({ ...cheaper, currency: 'JPY', price: 600 });
    expect(composeReply(someResults({ products: [pick, foreign] }))).not.toContain('The cheapest');
  });

  it('knows what to call an offer without a title', () => {
    expect(composeReply(someResults({ products: [aProduct({ title: ' \t ' })] }))).toContain(
      'My pick: an offer without a title for $749.99 at eBay.',
    );
  });

  it('shortens endless titles at a word', () => {
    const title = 'Laptop '.repeat(40);
    expect(composeReply(someResults({ products: [aProduct({ title })] }))).toMatch(/My pick: (Laptop ){11}Laptop… for/);
  });

  it('names the marketplaces that failed, with the reason', () => {
    const marketplaces_failed = [{ marketplace: 'bestbuy' as const, reason: 'it did not answer in time' }];
    expect(composeReply(someResults({ products: [pick], marketplaces_failed }))).toContain(
      'Missing: Best Buy – it did not answer in time.',
    );
  });

  it('says so when all listings are simulated', () => {
    const search_metadata = { simulated: ['ebay', 'walmart'] };
    expect(composeReply(someResults({ products: [pick, cheaper], search_metadata }))).toMatch(
      /All of these listings are simulated, .* nothing here can really be bought\.$/,
    );
  });

  it('says which listings are simulated when only some are', () => {
    const search_metadata = { simulated: ['walmart'] };
    expect(composeReply(someResults({ products: [pick, cheaper], search_metadata }))).toContain(
      'The listings of Walmart are simulated',
    );
  });

  it('says which limit left out how many', () => {
    const requirement_spec = aRequirement({ price: { max: 1000, currency: 'USD' }, rating_min: 4 });
    const search_metadata = { left_out: { low_rating: 1, above_max_price: 12 } };
    expect(composeReply(someResults({ products: [pick], requirement_spec, search_metadata }))).toContain(
      'I left out others: 12 cost more than $1,000 and 1 is rated below 4.',
    );
  });

  it('owns up to files it could not look into', () => {
    const unread = { recordings: 1, pictures: 2, videos: 0 };
    expect(composeReply(someResults({ products: [pick] }), { unread })).toMatch(
      /^I could not listen to your recording or look at 2 pictures, so I went by the rest\. I found/,
    );
  });
});

describe('a reply about more of the same', () => {
  const search_metadata = { already_shown: ['ebay:1', 'ebay:2'], left_out: { unrated: 3 } };

  it('says how much there is in all, and names the best and the cheapest of what is new', () => {
    const results = someResults({ products: [pick, cheaper], total_count: 24, search_metadata });
    expect(composeReply(results)).toBe(
      'Here are 2 more of the 24 products for “laptop”. The best of these: Acme Slim 14 for $749.50 at eBay. ' +
        'It fits your budget. The cheapest of these: Bolt 15 for $499 at Walmart.',
    );
  });

  it('counts one as one', () => {
    expect(composeReply(someResults({ products: [pick], total_count: 3, search_metadata }))).toMatch(
      /^Here is 1 more of the 3 products/,
    );
  });

  it('says that there are no more once everything was shown', () => {
    expect(composeReply(someResults({ total_count: 2, search_metadata }))).toBe(
      'There are no more products for “laptop” to show: you have seen all that I can find. ' +
        'Change a wish, such as the price or the brand, and I search again.',
    );
  });

  it('owns up to what is out of its reach', () => {
    expect(composeReply(someResults({ total_count: 90, search_metadata }))).toContain(
      'you have seen 2 of 90, and I can go no further down',
    );
  });

  it('says when no marketplace answered, rather than that there are no more', () => {
    const marketplaces_failed = [{ marketplace: 'ebay' as const, reason: 'It is down' }];
    expect(composeReply(someResults({ marketplaces_searched: [], marketplaces_failed, search_metadata }))).toMatch(
      /none of the marketplaces answered/,
    );
  });
});

describe('a reply about nothing', () => {
  it('says what was asked and which limit left out how many', () => {
    const requirement_spec = aRequirement({ price: { max: 100, currency: 'USD' }, brand_exclusions: ['HP'] });
    const search_metadata = { left_out: { above_max_price: 31, excluded_brand: 4, other: 1 } };
    expect(composeReply(someResults({ requirement_spec, search_metadata }))).toBe(
      'I found nothing for “laptop, under $100, not HP” on eBay and Walmart. Of what there was, 31 cost more than $100, ' +
        '4 are of a brand you do not want and 1 does not fit. Tell me which of these limits to loosen, and I search again.',
    );
  });

  it('says what there would be with another limit', () => {
    const requirement_spec = aRequirement({ price: { max: 20, currency: 'USD' } });
    const relaxation = { limit: 'price.max', from: 20, to: 25, count: 3, requirement_spec };
    const search_metadata = { left_out: { above_max_price: 31 } };
    expect(composeReply(someResults({ requirement_spec, search_metadata, relaxations: [relaxation] }))).toContain(
      'Of what there was, 31 cost more than $20. I know of 3 if you go up to $25. Just say “up to $25”.',
    );
  });

  it('says that nothing of the kind is sold, and what was found instead', () => {
    const missing_kind = { product_type: 'red scooter', found_instead: [{ product_type: 'pajamas', count: 2 }] };
    const search_metadata = { left_out: { other_kind: 2 } };
    expect(composeReply(someResults({ missing_kind, search_metadata }))).toContain(
      'Nobody seems to sell “red scooter”, only other things with these words: pajamas (2). Other words',
    );
  });

  it('suggests other words when there was nothing at all', () => {
    expect(composeReply(someResults({}))).toContain('Other words or fewer wishes may help.');
  });

  it('says that all marketplaces failed, and why', () => {
    const marketplaces_failed = [
      { marketplace: 'ebay' as const, reason: 'It is down' },
      { marketplace: 'amazon' as const, reason: 'It answered nonsense.' },
    ];
    expect(composeReply(someResults({ marketplaces_searched: [], marketplaces_failed }))).toBe(
      'I looked for “laptop”, but none of the marketplaces answered. Please ask again in a moment. ' +
        'eBay – It is down. Amazon – It answered nonsense.',
    );
  });

  it('survives metadata it does not understand', () => {
    const search_metadata = { simulated: 'yes', left_out: ['many'] };
    expect(composeReply(someResults({ search_metadata }))).toContain('I found nothing');
  });
});
