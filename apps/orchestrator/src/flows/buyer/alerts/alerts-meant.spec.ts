import { aProduct } from '@talknshop/testing';
import { shownProducts } from '../../shown-product';
import { anAlert } from '../../testing/fake-catalog';
import { alertsMeant } from './alerts-meant';

const alerts = [
  anAlert({ alert_id: 'mac', what: 'Apple MacBook Air 13', product_id: 'ebay:2' }),
  anAlert({ alert_id: 'hp', what: 'HP 15 laptop' }),
  anAlert({ alert_id: 'dell', what: 'Dell XPS laptop' }),
];
const scene = {
  shown: shownProducts([aProduct({ product_id: 'ebay:1' }), aProduct({ product_id: 'ebay:2' })]),
  history: [],
};

const meant = (named: string, all = false, among = alerts) =>
  alertsMeant({ named, all }, among, scene).map(({ alert_id }) => alert_id);

describe('the alerts that are meant', () => {
  it.each([
    ['the macbook', false, ['mac']],
    ['the dell', false, ['dell']],
    ['my', true, ['mac', 'hp', 'dell']],
    ['everything', true, ['mac', 'hp', 'dell']],
    ['my laptop', true, ['hp', 'dell']],
    ['the first', false, ['mac']],
    ['number 3', false, ['dell']],
    ['the second', false, ['mac']], // of those shown, which is watched
  ])('by “%s” (all: %s) are %j', (named, all, ids) => {
    expect(meant(named, all)).toEqual(ids);
  });

  it.each(['the laptop', 'the ps5', 'it', 'the ninth'])('by “%s” are not clear', (named) => {
    expect(meant(named)).toEqual([]);
  });

  it('are the only one there is', () => {
    expect(meant('it', false, alerts.slice(0, 1))).toEqual(['mac']);
  });

  it('are not the only one there is when another thing is named', () => {
    expect(meant('the ps5', false, alerts.slice(0, 1))).toEqual([]);
  });

  it('are by “it” the one that was just made', () => {
    const history = [{ turn_id: 't', role: 'user', content: 'tell me', intent: 'price_alert', timestamp: '' } as const];
    const [newest] = alertsMeant({ named: 'it', all: false }, alerts, { shown: [], history });
    expect(newest).toHaveProperty('alert_id', 'mac');
  });
});
