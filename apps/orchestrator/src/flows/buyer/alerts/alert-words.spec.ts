import { aProduct } from '@talknshop/testing';
import { shownProducts } from '../../shown-product';
import { anAlert } from '../../testing/fake-catalog';
import { type AlertOutcome, listed } from './alert-outcome';
import { alertWords } from './alert-words';

const [today] = shownProducts([aProduct({ title: 'Acme Slim', price: 560, shipping_info: { cost: 0 } })]);
const target = { amount: 500, currency: 'USD' };
const seen = {
  product_id: 'ebay:1',
  marketplace: 'ebay' as const,
  title: 'Acme Slim',
  price: 510,
  currency: 'USD',
  deep_link: 'https://www.ebay.com/itm/1',
  simulated: true,
};

describe('words about price alerts', () => {
  it.each<[string, AlertOutcome, RegExp]>([
    [
      'say the target and today’s price',
      { kind: 'watching', is_need: false, what: 'Acme Slim', target, today, is_any_drop: false },
      /^I will tell you when Acme Slim costs \$500 or less\. It is \$560 at eBay now\./,
    ],
    [
      'say the cheapest of what was looked for',
      { kind: 'watching', is_need: true, what: '“laptop”', target, today, is_any_drop: false },
      /^I will tell you when I find “laptop” for \$500 or less\. The cheapest I have shown you is Acme Slim for \$560 at eBay\./,
    ],
    [
      'say that any drop counts',
      { kind: 'watching', is_need: false, what: 'Acme Slim', target, today, is_any_drop: true },
      /^I will tell you when Acme Slim costs less than today’s \$560 at eBay\./,
    ],
    ['say that it is there', { kind: 'reached', product: today!, target }, /Acme Slim is \$560 at eBay.*https:\/\//],
    ['ask for a price', { kind: 'price_missing', what: 'ps5' }, /^At which price shall I tell you about ps5\?/],
    ['ask for a thing', { kind: 'nothing_to_watch' }, /do not know yet what to watch/],
    ['ask for the currency', { kind: 'other_currency', what: 'Acme', currency: 'EUR' }, /is in EUR/],
    ['say that there are too many', { kind: 'refused', what: 'x', reason: 'too_many_alerts' }, /as many price alerts/],
    ['own up to a refusal', { kind: 'refused', what: 'Acme', reason: 'not_found' }, /cannot watch the price of Acme/],
    ['say that there are none', { kind: 'listed', alerts: [] }, /^You have no price alerts\./],
    [
      'list what there is',
      { kind: 'listed', alerts: [listed(anAlert({ what: 'Acme', cheapest: seen })), listed(anAlert())] },
      /^You have 2 price alerts\. 1: Acme at \$500 or less, last seen for \$510 at eBay \(simulated\)\. 2: laptop at \$500 or less\.$/,
    ],
    ['say what has ended', { kind: 'ended', alerts: [listed(anAlert())] }, /^I have stopped watching laptop at \$500/],
    ['ask which', { kind: 'which', alerts: [listed(anAlert())] }, /^Which one do you mean\? You have 1 price alert\./],
  ])('%s', (_, outcome, words) => {
    expect(alertWords(outcome)).toMatch(words);
  });

  it('keep a hostile title harmless', () => {
    const alert = listed(anAlert({ what: '<b>Free</b>\u001b[2J phone' }));
    expect(alertWords({ kind: 'listed', alerts: [alert] })).toContain('1: Free [2J phone at');
  });

  it('name no more than ten', () => {
    const alerts = Array.from({ length: 12 }, () => listed(anAlert()));
    expect(alertWords({ kind: 'listed', alerts })).toMatch(/ 10: laptop at \$500 or less\. And 2 more\.$/);
  });

  it('own up to what could not be heard', () => {
    const unread = { recordings: 1, pictures: 0, videos: 0 };
    expect(alertWords({ kind: 'listed', alerts: [] }, unread)).toMatch(
      /^I could not listen to your recording\. You have/,
    );
  });
});
