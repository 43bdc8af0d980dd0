import { INTENTS } from '@talknshop/contracts';
import { shownProducts } from '../shown-product';
import { aProduct, aRequirement } from '@talknshop/testing';
import { replyInWords } from './reply-in-words';

const shown = shownProducts([
  aProduct({ title: 'First', price: 300 }),
  aProduct({ title: 'Second', price: 100, marketplace: 'bestbuy' }),
  aProduct({ title: 'Third', price: 200 }),
]);

describe('a reply in words', () => {
  it.each(INTENTS)('to %s is a whole sentence', (intent) => {
    expect(replyInWords(intent, { text: '', shown: [] })).toMatch(/^[A-Z].*[.!?]$/);
  });

  it.each([
    ['the second one', 'Second'],
    ['#3 please', 'Third'],
    ['number 1', 'First'],
    ['the last', 'Third'],
    ['2nd', 'Second'],
    ['the 2nd one', 'Second'],
    ['number two', 'Second'],
    ['option 3', 'Third'],
    ['the cheapest', 'Second'],
    ['I take the cheaper one', 'Second'],
    ['the second cheapest', 'Third'],
  ])('to “%s” names the product that is meant, with its price and link', (text, title) => {
    expect(replyInWords('select', { text, shown })).toMatch(
      new RegExp(`^${title} costs \\$\\d+ at (eBay|Best Buy)\\. You can buy it there: https://`),
    );
  });

  it.each(['the ninth', 'that one', 'number 0', '#44', 'the 8 gb one'])('to “%s” asks which one is meant', (text) => {
    expect(replyInWords('select', { text, shown })).toMatch(/Which one do you mean\?.*number 3\./);
  });

  it('owns up to files it could not look into', () => {
    const unread = { recordings: 0, pictures: 1, videos: 0 };
    expect(replyInWords('smalltalk', { text: '', shown, unread })).toMatch(/^I could not look at your picture\. /);
  });

  it('takes the only product shown for the one that is meant', () => {
    expect(replyInWords('select', { text: 'I take it', shown: shown.slice(1, 2) })).toMatch(/^Second costs/);
  });

  it('compares no prices across currencies', () => {
    const yen = shownProducts([aProduct({ title: 'Dear', price: 90 }), aProduct({ price: 80, currency: 'JPY' })]);
    expect(replyInWords('select', { text: 'the cheapest', shown: yen })).toMatch(/^Dear costs \$90/);
  });

  it('keeps a hostile title and link harmless', () => {
    const deep_link = 'https://www.ebay.com/item/1 \n<b>call us</b>';
    const hostile = shownProducts([aProduct({ title: '<b>Free</b>\u001b[2J phone', deep_link })]);
    expect(replyInWords('select', { text: 'the first', shown: hostile })).toBe(
      'Free [2J phone costs $749.99 at eBay. You can buy it there: https://www.ebay.com/item/1%20%3Cb%3Ecall%20us%3C/b%3E',
    );
  });

  it('greets whoever comes, but not in the middle of a conversation', () => {
    expect(replyInWords('smalltalk', { text: 'hi', shown: [] })).toMatch(/^Hello!/);
    expect(replyInWords('smalltalk', { text: 'ok', shown })).toMatch(/^I am here\. Tell me which one you like/);
  });
});

describe('a reply about one of the products shown for several requests', () => {
  const products = ['First laptop', 'Second laptop', 'First mouse', 'Second mouse'].map((title, place) =>
    aProduct({ product_id: `ebay:${place}`, title, price: 40 - 10 * place }),
  );
  const group = (product_type: string, ...places: number[]) => ({
    requirement_spec: aRequirement({ product_type }),
    product_ids: places.map((place) => `ebay:${place}`),
    total_count: 2,
  });
  const shown = shownProducts(products, [group('gaming laptop', 0, 1), group('mouse', 2, 3)]);

  it.each([
    ['the third one', 'First mouse'],
    ['the second laptop', 'Second laptop'],
    ['I take the first mouse', 'First mouse'],
    ['the cheapest laptop', 'Second laptop'],
    ['the cheapest', 'Second mouse'],
    ['the last', 'Second mouse'],
  ])('takes “%s” for the %s', (text, title) => {
    expect(replyInWords('select', { text, shown })).toMatch(new RegExp(`^${title} costs`));
  });
});
