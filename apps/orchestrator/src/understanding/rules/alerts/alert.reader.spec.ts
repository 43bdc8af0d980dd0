import { emptyRequirement } from '@talknshop/contracts';
import { normalise } from '../text/normalise';
import { readNeed } from '../need/need.reader';
import { readIntent } from '../intent/intent.reader';
import { readAlert } from './alert.reader';

const laptop = { ...emptyRequirement(), product_type: 'laptop', price: { max: 900, currency: 'USD' } };
const price = (amount: number, currency?: string) => ({ kind: 'price', amount, ...(currency && { currency }) });

const intentOf = (message: string, requirement = laptop) => {
  const need = readNeed(message, { has_need: true });
  return readIntent({ text: normalise(message).toLowerCase(), need, requirement, is_answer: false, is_selling: false });
};

describe('a wish to be told of a price', () => {
  it.each([
    ['tell me when it drops under $500', price(500, 'USD')],
    ['let me know if the second one goes below 300', price(300)],
    ['watch this: any of these under 400', price(400)],
    ['notify me when the price falls to 450', price(450)],
    ['alert me at 350 dollars', price(350, 'USD')],
    ['set a price alert for $600', price(600, 'USD')],
    ['if it ever gets down to 300 let me know', price(300)],
    ["i'd buy it at 500, let me know if it ever gets there", price(500)],
    ['ping me once it costs less than €80', price(80, 'EUR')],
    ['tell me when the 16gb one hits 550', price(550)],
    ['let me know when number 2 is below 700', price(700)],
    ['message me as soon as one of them is 20% off', { kind: 'drop_percent', percent: 20 }],
    ['notify me when it drops by $50', { kind: 'drop_by', amount: 50, currency: 'USD' }],
    ['tell me when it is 100 dollars cheaper', { kind: 'drop_by', amount: 100, currency: 'USD' }],
    ['notify me when the price drops', undefined],
    ['let me know when it gets cheaper', undefined],
    ['can you watch the price of the first one', undefined],
    ['keep an eye on the price of the 16 gb one for me', undefined],
  ])('“%s” is understood with its price', (message, target) => {
    expect(intentOf(message)).toBe('price_alert');
    const { action, target: wanted } = { target: undefined, ...readAlert(message, laptop) };
    expect({ action, target: wanted }).toEqual({ action: 'create', target });
  });

  it.each([
    ['tell me when a ps5 drops under 400', { product_type: 'ps5' }],
    ['ping me when the kindle is on sale', { product_type: 'kindle' }],
    ['let me know when there is a standing desk for less than 200', { product_type: 'standing desk' }],
    ['watch lenovo laptops under 400', { product_type: 'laptop', brand_preferences: ['Lenovo'] }],
    ['tell me when a refurbished one is under 300', { product_type: 'laptop', condition: 'refurbished' }],
  ])('“%s” is about what it names', (message, need) => {
    expect(readAlert(message, laptop)).toMatchObject({ action: 'create', need });
  });

  it.each([
    'tell me when it drops under $500',
    'notify me when the price drops',
    'let me know if the second one goes below 300',
    'tell me when a laptop is under 400',
    'give me a heads up when it goes on sale',
    'set up an alert for this one at 400',
    'let me know the second it falls below 300',
  ])('“%s” is about what was shown or looked for', (message) => {
    expect(readAlert(message, laptop)).not.toHaveProperty('need');
  });

  it('carries no limit or order over into what is watched', () => {
    const need = readAlert('watch lenovo laptops under 400', { ...laptop, sort: 'price_asc' });
    expect(need).not.toHaveProperty('need.price');
    expect(need).not.toHaveProperty('need.sort');
  });

  it.each(['tell me when a ps5 drops under 400', 'notify me when nike shoes are below 60'])(
    '“%s” opens a conversation as well as any need',
    (message) => {
      expect(readAlert(message, undefined)).toMatchObject({ action: 'create', need: { product_type: /./ } });
    },
  );
});

describe('what a message about alerts names', () => {
  it.each([
    ['tell me when it drops under $500', 'it'],
    ['let me know if the second one goes below 300', 'the second one'],
    ['notify me if the dell gets under 600', 'the dell'],
    ['alert me the second it falls below 300', 'it'],
    ['watch the price of the macbook air', 'the macbook air'],
    ['please stop watching the macbook air', 'please the macbook air'],
    ['cancel the alert for the laptop', 'the for the laptop'],
    ['delete my alerts', 'my'],
  ])('“%s” is “%s”', (message, named) => {
    expect(readAlert(message, laptop)).toHaveProperty('named', named);
  });
});

describe('a question for the alerts there are', () => {
  it.each([
    'what alerts do I have',
    'my price alerts',
    'show me my alerts',
    'list my price alerts please',
    'which alerts are active?',
    'do i have any alerts?',
    'what are you watching for me',
    'what prices are you tracking?',
    'can you show my price alerts',
  ])('“%s” is understood', (message) => {
    expect(intentOf(message)).toBe('price_alert');
    expect(readAlert(message, laptop)).toEqual({ action: 'list' });
  });
});

describe('a wish to be told no more', () => {
  it.each([
    ['stop watching the laptop', false],
    ['delete my alerts', true],
    ['cancel the alert for the macbook', false],
    ['cancel all price alerts', true],
    ['remove the second alert', false],
    ["don't watch it anymore", false],
    ['turn off the price alert', false],
    ['please stop tracking everything', true],
    ['no more alerts please', true],
    ['i want to delete the alert', false],
    ['you can stop watching that one', false],
    ["i don't need the alert any more", false],
  ])('“%s” is understood', (message, all) => {
    expect(intentOf(message)).toBe('price_alert');
    expect(readAlert(message, laptop)).toMatchObject({ action: 'delete', all });
  });
});

describe('what is not about price alerts', () => {
  it.each([
    ['stop', 'cancel'],
    ['cancel that', 'cancel'],
    ['delete my listing', 'sell'],
    ['stop searching', 'cancel'],
    ['show me more', 'refine'],
    ['under 500 please', 'refine'],
    ['i need a watch under 200', 'buy'],
    ['show me smart watches', 'buy'],
    ['what do you have', 'refine'],
    ['i am looking for a monitor', 'buy'],
    ['never mind', 'cancel'],
    ['find me a laptop with price under 500', 'refine'],
    ['drop the budget to 400', 'refine'],
    ['are there any discounts?', 'question'],
  ])('“%s” is left to others', (message) => {
    expect(intentOf(message)).not.toBe('price_alert');
  });
});
