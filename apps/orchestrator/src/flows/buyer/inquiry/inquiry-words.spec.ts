import type { Comparison } from '@talknshop/contracts';
import { aProduct } from '@talknshop/testing';
import { aShownProduct } from '../../testing/a-shown-product';
import { anExplanation } from '../../testing/fake-catalog';
import type { InquiryOutcome } from './inquiry';
import { inquiryWords } from './inquiry-words';

const slim = aProduct({ product_id: 'ebay:1', title: 'Acme Slim 14', price: 700 });
const bolt = aProduct({ product_id: 'walmart:2', title: 'Bolt 15', price: 499.5 });
const shown = ['ebay:1', 'ebay:9', 'walmart:2'].map((product_id) => aShownProduct({ product_id }));
const say = (outcome: InquiryOutcome) => inquiryWords(outcome, { shown });

const compared = (overrides: Partial<Comparison> = {}): InquiryOutcome => ({
  kind: 'compared',
  comparison: {
    products: [slim, bolt],
    attributes: [
      { name: 'ram', unit: 'GB', values: [8, null], differs: true },
      { name: 'price', unit: 'USD', values: [700, 499.5], differs: true },
      { name: 'screen_size', unit: 'in', values: [14, 15], differs: true },
      { name: 'touch', values: [true, false], differs: true },
      { name: 'condition', values: ['new', 'new'], differs: false },
    ],
    best: { lowest_price: ['walmart:2'], highest_rating: ['ebay:1'] },
    not_found: [],
    marketplaces_failed: [],
    ...overrides,
  },
});

describe('a comparison in words', () => {
  it('calls each by its number, tells what differs and who leads', () => {
    expect(say(compared())).toBe(
      'Number 1 is Acme Slim 14. Number 3 is Bolt 15. In that order: RAM 8 GB, unknown; price $700, $499.50; ' +
        'screen size 14 inch, 15 inch; touch yes, no. Number 3 costs least and number 1 is rated best.',
    );
  });

  it('names those that lead together', () => {
    expect(say(compared({ best: { lowest_price: ['ebay:1', 'walmart:2'] } }))).toContain(
      'Number 1 and number 3 cost least.',
    );
  });

  it('says so when nothing that is known differs', () => {
    expect(say(compared({ attributes: [], best: {} }))).toMatch(/In all that is known of them they are the same\.$/);
  });

  it('owns up to what is not offered any more, and to who did not answer', () => {
    expect(say(compared({ products: [slim], not_found: ['walmart:2'], best: {} }))).toBe(
      'There is nothing left to compare it with. Number 1 is Acme Slim 14. One of them is not offered any more.',
    );
    const marketplaces_failed = [{ marketplace: 'walmart' as const, reason: 'It is down' }];
    expect(say(compared({ marketplaces_failed }))).toMatch(/Walmart did not answer for the others\.$/);
  });

  it('tells of many only who leads', () => {
    const products = [slim, bolt, aProduct({ product_id: 'a:3' }), aProduct({ product_id: 'a:4' })];
    expect(say(compared({ products }))).not.toContain('In that order');
  });

  it('passes nothing on that a page or a terminal would act on', () => {
    const products = [aProduct({ ...slim, title: '<b>Slim\u001b[2J' }), bolt];
    const attributes = [{ name: '<img src=x>', values: ['<script>', '\u202eevil'], differs: true }];
    expect(say(compared({ products, attributes }))).not.toMatch(/\p{Cc}|<[a-z/!?]|\u202e/iu);
  });
});

describe('a reason in words', () => {
  it('of the first is what speaks for it', () => {
    expect(say({ kind: 'explained', explanation: anExplanation() })).toBe(
      'Acme Slim 14 Laptop: It is number 1 of 2. It is a laptop.',
    );
  });

  it('of another is what puts the first before it, and what would change that', () => {
    const rival = {
      place: 1,
      product_id: 'walmart:2',
      title: 'Bolt 15',
      score: 0.9,
      leads: [
        { name: 'price', lead: 0.1, sentence: 'It is $200 cheaper' },
        { name: 'rating', lead: -0.05, sentence: 'It is rated lower' },
      ],
      needed: 'It would have to cost $480',
    };
    expect(say({ kind: 'explained', explanation: anExplanation({ place: 2, compared_with: [rival] }) })).toBe(
      'Acme Slim 14 Laptop: It is number 2 of 2. What puts Bolt 15 first: It is $200 cheaper. It would have to cost $480.',
    );
  });

  it('of one that was left out is why', () => {
    const summary = 'It was left out: it costs $1,099, which is over $1,000.';
    const { place: _, ...left_out } = anExplanation({ outcome: 'left_out', summary, factors: [] });
    expect(say({ kind: 'explained', explanation: left_out })).toBe(`Acme Slim 14 Laptop: ${summary}`);
  });

  it.each<[InquiryOutcome, RegExp]>([
    [{ kind: 'unknown_product' }, /does not offer it any more/],
    [{ kind: 'unknown_brand', brand: 'Dell' }, /has anything by Dell for this/],
  ])('of %j says that there is none', (outcome, words) => {
    expect(say(outcome)).toMatch(words);
  });
});
