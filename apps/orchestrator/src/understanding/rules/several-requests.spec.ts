import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import type { Utterance } from '../understanding.port';
import { RulesUnderstanding } from './rules.understanding';

const understanding = new RulesUnderstanding();
const say = (text: string, known: Partial<Utterance> = {}) =>
  understanding.understand({ text, history: [], ...known }, new AbortController().signal);
const need = (known: Partial<RequirementSpec>): RequirementSpec => ({ ...emptyRequirement(), ...known });
const under = (max: number) => ({ max, currency: 'USD' });

describe('a message with several requests', () => {
  const requirementsIn = async (text: string) => (await say(text)).requests?.requirements;

  it('is understood as several needs, of which the last goes on', async () => {
    const laptop = need({ product_type: 'laptop', price: under(800) });
    const mouse = need({ product_type: 'mouse' });
    expect(await say('a laptop under 800 and a mouse')).toEqual({
      intent: 'buy',
      requirement: mouse,
      requests: { requirements: [laptop, mouse], left_out: [], is_total: false },
    });
  });

  it('lets a limit hold for the request it stands with', async () => {
    expect(await requirementsIn('running shoes under 100 and also a water bottle')).toEqual([
      need({ product_type: 'running shoe', price: under(100) }),
      need({ product_type: 'water bottle' }),
    ]);
  });

  it.each([
    'a desk and a chair, both under 150',
    'a desk and a chair, each under 150',
    'a desk and a chair under $150 each',
    'a desk and a chair for under 150 apiece',
  ])('lets the limit of "%s" hold for each', async (text) => {
    const requests = (await say(text)).requests!;
    expect(requests.requirements.map(({ price }) => price?.max)).toEqual([150, 150]);
    expect(requests.is_total).toBe(false);
  });

  it.each([
    'a desk and a chair for 900 in total',
    'for 900 in total I need a desk and a chair',
    'a desk and a chair, under 900 altogether',
    'I need a desk and a chair. My budget is 900',
    'my budget is 900. I need a desk and a chair',
    'a desk and a chair under 900 for both',
  ])('knows that the limit of "%s" is for everything together', async (text) => {
    const requests = (await say(text)).requests!;
    expect(requests.requirements.map(({ price }) => price?.max)).toEqual([900, 900]);
    expect(requests.is_total).toBe(true);
  });

  it('keeps the limit per piece of things that are counted with them', async () => {
    const requirements = await requirementsIn('I need a tent and two sleeping bags under $100 each');
    expect(requirements!.map(({ price }) => price)).toEqual([undefined, under(100)]);
  });

  it('lets what is said of both or all hold for every one', async () => {
    expect(await requirementsIn('a desk plus a chair, both white')).toEqual([
      need({ product_type: 'desk', attributes: { color: 'white' } }),
      need({ product_type: 'chair', attributes: { color: 'white' } }),
    ]);
    const clothes = await requirementsIn('a hat, a scarf and a jacket, all in red from amazon');
    expect(clothes).toHaveLength(3);
    for (const each of clothes!) expect(each).toMatchObject({ attributes: { color: 'red' }, marketplaces: ['amazon'] });
  });

  it('knows what "them" stands for', async () => {
    const requirements = await requirementsIn('headphones and a case for them');
    expect(requirements![1]).toMatchObject({ product_type: 'case', attributes: { compatibility: 'headphone' } });
  });

  it('takes four and names the others', async () => {
    const { requests } = await say('a tent, a stove, a lantern, a hammock, a cooler and a compass');
    expect(requests!.requirements.map(({ product_type }) => product_type)).toEqual([
      'tent',
      'stove',
      'lantern',
      'hammock',
    ]);
    expect(requests!.left_out).toEqual(['cooler', 'compass']);
  });

  it('keeps what was known before a product was named for all of them', async () => {
    const requirement = need({ attributes: { occasion: 'bedroom' } });
    const pending_question = understanding.nextQuestion(requirement, 0);
    const { requests } = await say('a lamp and a rug', { requirement, pending_question });
    expect(requests!.requirements.map(({ attributes }) => attributes)).toEqual([
      { occasion: 'bedroom' },
      { occasion: 'bedroom' },
    ]);
  });

  it.each(['sell my laptop and a mouse', 'product: laptop and a mouse'])('is not one like "%s"', async (text) => {
    expect(await say(text)).not.toHaveProperty('requests');
  });
});

describe('a message after several requests', () => {
  const laptop = need({ product_type: 'laptop', price: under(800), brand_preferences: ['Dell'] });
  const mouse = need({ product_type: 'mouse', price: under(40) });
  const after = (text: string) => say(text, { requirement: mouse, together: [laptop, mouse] });

  it('changes the last when it does not say which, and owns up to it', async () => {
    expect(await after('cheaper ones')).toEqual({
      intent: 'refine',
      requirement: { ...mouse, sort: 'price_asc' },
      is_assumed: true,
    });
  });

  it.each<[string, Partial<RequirementSpec>]>([
    ['the laptop under 600', { price: under(600) }],
    ['a cheaper laptop', { sort: 'price_asc' }],
    ['only Lenovo for the laptop', { brand_preferences: ['Lenovo'] }],
    ['I want the laptop to be waterproof', { attributes: { feature: 'waterproof' } }],
    ['show me more laptops', {}],
  ])('changes the one that "%s" names', async (text, change) => {
    expect(await after(text)).toEqual({ intent: 'refine', requirement: { ...laptop, ...change } });
  });

  it('changes both when it says so', async () => {
    const { requests, requirement } = await after('both under 30');
    expect(requests!.requirements).toEqual([
      { ...laptop, price: under(30) },
      { ...mouse, price: under(30) },
    ]);
    expect(requirement).toEqual({ ...mouse, price: under(30) });
  });

  it('changes each of the two it names', async () => {
    const { requests } = await after('the laptop under 600 and a wireless mouse');
    expect(requests!.requirements).toEqual([
      { ...laptop, price: under(600) },
      { ...mouse, attributes: { feature: 'wireless' } },
    ]);
  });

  it('begins anew for a thing that is not among them', async () => {
    expect(await after('now I need a desk')).toEqual({ intent: 'buy', requirement: need({ product_type: 'desk' }) });
  });

  it.each(['the second one', "I'll take the laptop"])('leaves the needs alone when "%s" picks one', async (text) => {
    expect(await after(text)).toMatchObject({ intent: 'select' });
  });
});

describe('a message that says "it"', () => {
  const phone = need({ product_type: 'phone', brand_preferences: ['Samsung'], price: under(500) });

  it('means what is wanted so far', async () => {
    expect(await say('and a case for it', { requirement: phone })).toEqual({
      intent: 'buy',
      requirement: need({ product_type: 'case', attributes: { compatibility: 'samsung phone' } }),
    });
  });

  it('means what the last thing is for', async () => {
    const requirement = need({ product_type: 'case', attributes: { compatibility: 'iphone 13' } });
    expect((await say('I also need a charger for it', { requirement })).requirement).toEqual(
      need({ product_type: 'charger', attributes: { compatibility: 'iphone 13' } }),
    );
  });
});
