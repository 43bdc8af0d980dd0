import type { SearchResults } from '@talknshop/contracts';
import { aProduct, aRequirement } from '@talknshop/testing';
import fc from 'fast-check';
import { someResults } from '../testing/fake-catalog';
import { type Answer, foundTogether } from '../together/found-together';
import { composeReply } from './compose-reply';

const answer = (product_type: string, results: Partial<SearchResults>, max?: number): Answer => {
  const price = max === undefined ? undefined : { max, currency: 'USD' };
  const requirement_spec = aRequirement({ product_type, ...(price && { price }) });
  return { requirement_spec, results: someResults({ requirement_spec, ...results }) };
};
const product = (title: string, price: number, currency = 'USD') =>
  aProduct({ product_id: `ebay:${title}`, title, price, currency, why_ranked: `It is ${title}` });

const laptops = answer('laptop', { products: [product('Slim', 700), product('Bolt', 650)], total_count: 24 }, 800);
const mice = answer('mouse', { products: [product('Click', 20.5)] });
const said = { left_out: [], is_total: false };

describe('a reply about several requests', () => {
  it('names each with its best find, in one text', () => {
    expect(composeReply(foundTogether([laptops, mice], 10), { requests: said })).toBe(
      'I searched eBay and Walmart for both at once. ' +
        'For “laptop, under $800” I found 24 products. My pick: Slim for $700 at eBay. It is Slim. ' +
        'For “mouse” I found 1 product. My pick: Click for $20.50 at eBay. It is Click. ' +
        'To change one, name it, for example “a cheaper laptop”; what names none I take for the mouse.',
    );
  });

  it('says which found nothing, and why', () => {
    const none = answer('tent', { search_metadata: { left_out: { above_max_price: 12 } } }, 5);
    expect(composeReply(foundTogether([laptops, none], 10))).toContain(
      'I found nothing for “tent, under $5” on eBay and Walmart. Of what there was, 12 cost more than $5.',
    );
  });

  it('says of each what other limits would bring, under its name', () => {
    const relaxation = {
      limit: 'price.max',
      from: 800,
      to: 900,
      count: 31,
      requirement_spec: aRequirement({ product_type: 'laptop', price: { max: 900, currency: 'USD' } }),
      say: 'up to $900 for the laptop',
    };
    const few = answer('laptop', { products: [product('Slim', 700)], relaxations: [relaxation] }, 800);
    const reply = composeReply(foundTogether([few, mice], 10));
    expect(reply).toContain(
      'It is Slim. I know of 31 if you go up to $900. Just say “up to $900 for the laptop”. For “mouse”',
    );
  });

  it('says which could not be searched for', () => {
    const failed = { requirement_spec: aRequirement({ product_type: 'tent' }), failure: 'The search gave no answer' };
    expect(composeReply(foundTogether([failed, mice], 10))).toContain(
      'I have nothing for “tent”: The search gave no answer.',
    );
  });

  it.each([
    [900, 'My picks, one of each, come to $720.50, which is within your $900.'],
    [710, 'My picks, one of each, come to $720.50, which is over your $710.'],
  ])('adds up the best of each against $%d for everything', (max, words) => {
    const both = [
      answer('laptop', { products: [product('Slim', 700)] }, max),
      answer('mouse', { products: [product('Click', 20.5)] }, max),
    ];
    const reply = composeReply(foundTogether(both, 10), { requests: { left_out: [], is_total: true } });
    expect(reply).toContain(`You named $${max} for everything together; I searched for each under that. ${words}`);
  });

  it.each([
    ['is missing', answer('mouse', {}, 900)],
    ['has another currency', answer('mouse', { products: [product('Click', 20, 'EUR')] }, 900)],
  ])('adds nothing up where one %s', (_, other) => {
    const reply = composeReply(foundTogether([laptops, other], 10), { requests: { left_out: [], is_total: true } });
    expect(reply).toContain('for everything together');
    expect(reply).not.toContain('come to');
  });

  it('names what it left for later', () => {
    const requests = { left_out: ['cooler', 'compass'], is_total: false };
    expect(composeReply(foundTogether([laptops, mice], 10), { requests })).toContain(
      'I take four at a time, so ask me again for the cooler and compass.',
    );
  });

  it('says once which marketplaces failed and that listings are simulated', () => {
    const marketplaces_failed = [{ marketplace: 'bestbuy' as const, reason: 'It is down' }];
    const search_metadata = { simulated: ['ebay'] };
    const part = { marketplaces_failed, search_metadata };
    const both = [answer('laptop', { products: [product('Slim', 1)], ...part }), answer('mouse', part)];
    const reply = composeReply(foundTogether(both, 10));
    expect(reply.match(/Best Buy – It is down/g)).toHaveLength(1);
    expect(reply.match(/All of these listings are simulated/g)).toHaveLength(1);
  });
});

describe('a reply about any several requests', () => {
  const word = fc.constantFrom('Acme', 'Slim', '16GB', '15.6"', '$5', '<b>x', '\u001b[2J');
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const found = fc
    .record({
      product_type: text,
      products: fc.array(
        fc.record({ product_id: fc.uuid(), title: text, why_ranked: text, price: fc.nat(90_000).map((c) => c / 100) }),
        { maxLength: 12 },
      ),
      total_count: fc.nat(500),
    })
    .map(({ product_type, products, total_count }) =>
      answer(product_type, { products: products.map(aProduct), total_count }),
    );

  it('has no number but those of the results and counts of them, and acts on no terminal', () => {
    fc.assert(
      fc.property(fc.array(found, { minLength: 2, maxLength: 4 }), (answers) => {
        const results = foundTogether(answers, 10);
        const reply = composeReply(results, { requests: said });
        const known = new Set([...numbersIn(JSON.stringify(results)), ...answers.map(countOf)]);
        expect(numbersIn(reply).filter((number) => !known.has(number))).toEqual([]);
        expect(reply).not.toMatch(/\p{Cc}|<[a-z/!?]/iu);
      }),
    );
  });
});

function countOf(each: Answer): number {
  return 'results' in each ? each.results.products.length : 0;
}

function numbersIn(words: string): number[] {
  return (words.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
}
