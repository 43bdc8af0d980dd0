import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import fc from 'fast-check';
import { RulesUnderstanding } from './rules.understanding';

const understanding = new RulesUnderstanding();
const { signal } = new AbortController();

const say = (text: string, requirement?: RequirementSpec) =>
  understanding.understand({ text, history: [], requirement }, signal);

describe('RulesUnderstanding', () => {
  it('reads a product and its ceiling', async () => {
    const { intent, requirement } = await say('Find me a laptop under $1000');

    expect(intent).toBe('buy');
    expect(requirement).toEqual({
      ...emptyRequirement(),
      product_type: 'laptop',
      price: { max: 1000, currency: 'USD' },
    });
  });

  it('searches a named product without asking for a budget', async () => {
    const { requirement } = await say('find me a laptop');

    expect(understanding.nextQuestion(requirement, 0)).toBeUndefined();
  });

  it('tells what is wanted of a price alert, and leaves the need as it was', async () => {
    const { requirement: before } = await say('find me a laptop under 900');
    const { intent, requirement, alert } = await say('tell me when it drops below 700', before);

    expect({ intent, requirement }).toEqual({ intent: 'price_alert', requirement: before });
    expect(alert).toMatchObject({ action: 'create', target: { kind: 'price', amount: 700 } });
  });

  it.each([
    ['why is the first one first?', {}],
    ['why not the Dell?', { brand: 'Dell' }],
    ['explain the ranking', {}],
  ])('hears “%s” as a question for a reason before anything is wanted', async (text, why) => {
    expect(await say(text)).toEqual({ intent: 'question', requirement: emptyRequirement(), why });
  });

  it.each(["I don't know why but I need the best laptop", 'a laptop that explains why it is first choice'])(
    'hears a need in “%s”',
    async (text) => {
      expect(await say(text)).toMatchObject({ intent: 'buy', requirement: { product_type: 'laptop' } });
    },
  );

  it('hears a question, and nothing for sale, in where the first comes in', () =>
    expect(say('what colors does the first come in?')).resolves.toMatchObject({ intent: 'question' }));

  it.each([
    ['<script>alert(1)</script> laptop under 500', 'a laptop under 500'],
    ['<b>red</b> shoes size 9', 'red shoes size 9'],
    ['<p>find me a <strong>laptop</strong></p><p>price &lt; $500</p>', 'find me a laptop, price < $500'],
    ['<img src=x onerror=alert(1)> a lamp', 'a lamp'],
  ])('hears %j as if it were written without its tags', async (text, bare) => {
    expect(await say(text)).toEqual(await say(bare));
  });

  it.each(['laptop, price < 500', 'laptop <$500', 'laptop price<500'])('hears a ceiling in “%s”', async (text) => {
    expect(await say(text)).toMatchObject({ requirement: { product_type: 'laptop', price: { max: 500 } } });
  });

  it.each([
    ['Apple is fine', ['Apple']],
    ['apple', ['Apple']],
    ['Apple or Samsung', ['Apple', 'Samsung']],
    ['Dell works for me', ['Dell']],
  ])('hears in “%s” who makes the laptop, and no flavour', async (text, brand_preferences) => {
    const { requirement: before } = await say('find me a laptop');

    expect((await say(text, before)).requirement).toEqual({ ...before, brand_preferences });
  });

  it('hears a flavour where nobody of that name makes such things', async () => {
    const { requirement: before } = await say('find me a herbal tea');

    expect((await say('apple is fine', before)).requirement).toMatchObject({
      attributes: { flavor: 'apple' },
      brand_preferences: [],
    });
  });

  it.each([
    'any marketplace',
    'any site is fine',
    'all the marketplaces',
    'every store',
    'search everywhere',
    'anywhere',
  ])('hears “%s” as no restriction of marketplaces', async (text) => {
    const { requirement: before } = await say('a laptop under 900 on ebay');

    expect(await say(text, before)).toEqual({ intent: 'refine', requirement: { ...before, marketplaces: [] } });
  });

  it('hears the order, and no other product, in “best match first”', async () => {
    const { requirement: before } = await say('a laptop under 900');

    expect(await say('best match first', before)).toEqual({
      intent: 'refine',
      requirement: { ...before, sort: 'relevance' },
    });
  });

  it.each(['status', 'a close match', 'something barely used'])(
    'takes no word of “%s” for a misspelt product',
    async (text) => {
      expect((await say(text)).requirement.product_type).not.toMatch(/matcha|statue|closet|barley/);
    },
  );

  it.each([
    ["I've got a dozen candles, $8 each", { title: 'Candles', price: 8, quantity: 12 }],
    ["I've got two dozen candles, $8 each", { title: 'Candles', price: 8, quantity: 24 }],
    ['I have 3 dozen mugs at $5 apiece', { title: 'Mugs', price: 5, quantity: 36 }],
  ])('hears in “%s” what is for sale', async (text, listing) => {
    expect(await say(text)).toMatchObject({ intent: 'sell', sale: { listing } });
  });

  it.each(['it sold on Poshmark', 'my lamp sold on Craigslist', 'somebody bought the phone on Facebook'])(
    'hears a sale in “%s”, and no need',
    async (text) => {
      const { requirement: before } = await say('a laptop under 900');

      expect(await say(text, before)).toMatchObject({ intent: 'sell', requirement: before, sale: { sold: {} } });
    },
  );

  it('asks what is wanted when no product was named', async () => {
    const { requirement } = await say("I'm looking for something for my bedroom");

    expect(requirement.product_type).toBe('');
    expect(understanding.nextQuestion(requirement, 0)?.suggestions).toContain('Mattress');
  });

  it('keeps the need and changes its price', async () => {
    const { requirement: before } = await say('green wool blanket');
    const { intent, requirement } = await say('make it below 60', before);

    expect(intent).toBe('refine');
    expect(requirement).toEqual({ ...before, price: { max: 60, currency: 'USD' } });
  });

  it('keeps what is known while an answer is waited for', async () => {
    const { requirement: before } = await say('something for my bedroom');
    const pending_question = understanding.nextQuestion(before, 0);
    const answer = { text: 'a brass lamp', history: [], requirement: before, pending_question };

    expect(await understanding.understand(answer, signal)).toMatchObject({
      intent: 'refine',
      requirement: { product_type: 'lamp', attributes: { occasion: 'bedroom', color: 'brass' } },
    });
  });

  it('keeps the need over an answer that has nothing to do with the question', async () => {
    const { requirement: before } = await say('something for my bedroom');
    const pending_question = understanding.nextQuestion(before, 0);
    const answer = { text: '1', history: [], requirement: before, pending_question };

    expect((await understanding.understand(answer, signal)).requirement.product_type).toBe('mattress');
  });

  it('leaves the need alone for talk that is no need', async () => {
    const { requirement: before } = await say('green wool blanket');

    expect(await say('thank you so much!', before)).toEqual({ intent: 'thanks', requirement: before });
  });

  it('starts afresh for a new need', async () => {
    const { requirement: before } = await say('green wool blanket under $200');

    expect((await say('now I need a coffee grinder', before)).requirement).toEqual({
      ...emptyRequirement(),
      product_type: 'coffee grinder',
    });
  });

  it('stops when the turn was cancelled', async () => {
    await expect(
      understanding.understand({ text: 'a lamp', history: [] }, AbortSignal.abort(new Error('cancelled'))),
    ).rejects.toThrow('cancelled');
  });

  it('understands any text without failing, and never wants a floor above the ceiling', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5000 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' ')),
    );

    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const { requirement } = await say(words);
        const { min = 0, max = Infinity, target = 0 } = requirement.price ?? {};
        expect(min).toBeLessThanOrEqual(max);
        expect(Math.min(min, target)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one letter', 'x'.repeat(5000)],
    ['hyphens', 'a-'.repeat(2500)],
    ['dollar signs', '$'.repeat(5000)],
    ['digits', '1,'.repeat(2500)],
    ['cues', 'not under '.repeat(500)],
    ['greetings', `${'hi there '.repeat(555)}x`],
    ['conditions', 'tell me if '.repeat(450)],
    ['blanks', `${' '.repeat(4999)}x`],
  ])('reads 5,000 characters of %s long before the test gives up', async (_what, text) => {
    // A pattern that backtracks takes minutes; the runner's own time limit tells.
    expect(await say(text)).toHaveProperty('intent');
  });
});

const PIECES =
  'a laptop under over between and to from at least $ € 500 300 1e9 -5 0 5,000 k inch not no or less more brand new sony 4 stars on ebay : , . ? for with in red cheaper than that'.split(
    ' ',
  );
