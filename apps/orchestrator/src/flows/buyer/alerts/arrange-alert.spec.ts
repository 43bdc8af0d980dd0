import { aRequirement } from '@talknshop/testing';
import { AlertRefused, CatalogUnavailable } from '../../../clients/catalog.port';
import type { AlertRequest } from '../../../understanding/alert-request';
import { shownProducts } from '../../shown-product';
import { aStep } from '../../testing/a-step';
import { anAlert, FakeCatalog } from '../../testing/fake-catalog';
import type { BuyerTurn } from '../buyer-turn';
import { arrangeAlert } from './arrange-alert';

let catalog: FakeCatalog;

beforeEach(() => {
  catalog = new FakeCatalog();
});

const price = (amount: number, currency?: string) => ({
  kind: 'price' as const,
  amount,
  ...(currency && { currency }),
});

function arrange(alert: AlertRequest, turn: Partial<BuyerTurn> = {}) {
  const requirement_spec = aRequirement({ price: { max: 900, currency: 'USD' }, sort: 'price_asc' });
  const shown = shownProducts(catalog.products);
  const already_shown = { requirement_spec, product_ids: catalog.products.map(({ product_id }) => product_id) };
  const state = { requirement_spec, shown, already_shown, ...turn };
  return arrangeAlert(aStep({ state, deps: { catalog } }), alert);
}

const made = () => [...catalog.alerts.values()];

describe('arranging a price alert', () => {
  it('watches a product that was shown, for its user and under the key of the step', async () => {
    const { alert_outcome } = await arrange({ action: 'create', target: price(400), named: 'the second one' });
    expect([...catalog.alerts.keys()]).toEqual(['run:node:1']);
    expect(made()).toMatchObject([{ user_id: 'user', product_id: 'walmart:2', target_price: 400, currency: 'USD' }]);
    expect(alert_outcome).toMatchObject({ kind: 'watching', what: 'Bolt 15 Laptop', today: { price: 499 } });
  });

  it('watches what was looked for, with the target in place of its limits', async () => {
    await arrange({ action: 'create', target: price(400), named: 'any of these' });
    expect(made()).toMatchObject([{ requirement_spec: { product_type: 'laptop' }, target_price: 400 }]);
    expect(made()[0]!.requirement_spec).not.toHaveProperty('price');
    expect(made()[0]!.requirement_spec).not.toHaveProperty('sort');
    expect(made()[0]).not.toHaveProperty('product_id');
  });

  it('waits for any price below today’s when none is named', async () => {
    const { alert_outcome } = await arrange({ action: 'create', named: 'the first one' });
    expect(made()).toMatchObject([{ target_price: 749.98 }]);
    expect(alert_outcome).toMatchObject({ is_any_drop: true });
  });

  it.each<[string, AlertRequest, string]>([
    ['is that low already', { action: 'create', target: price(500), named: 'the second one' }, 'reached'],
    [
      'is sold in another currency',
      { action: 'create', target: price(400, 'EUR'), named: 'the first' },
      'other_currency',
    ],
    [
      'has no price yet',
      { action: 'create', named: 'a ps5', need: aRequirement({ product_type: 'ps5' }) },
      'price_missing',
    ],
  ])('makes no alert of what %s', async (_, alert, kind) => {
    expect(await arrange(alert)).toMatchObject({ alert_outcome: { kind } });
    expect(made()).toEqual([]);
  });

  it('makes no alert of nothing', async () => {
    const nothing = { shown: [], already_shown: undefined, requirement_spec: undefined };
    const alert: AlertRequest = { action: 'create', target: price(400), named: 'it' };
    expect(await arrange(alert, nothing)).toMatchObject({ alert_outcome: { kind: 'nothing_to_watch' } });
  });

  it('tells why the catalog refuses', async () => {
    catalog.createPriceAlert = () => Promise.reject(new AlertRefused('too_many_alerts', new Error('409')));
    expect(await arrange({ action: 'create', target: price(9), named: 'it' })).toMatchObject({
      alert_outcome: { kind: 'refused', reason: 'too_many_alerts' },
    });
  });

  it.each<AlertRequest>([
    { action: 'create', target: price(9), named: 'it' },
    { action: 'list' },
    { action: 'delete', all: true, named: '' },
  ])('makes a recoverable error of a catalog that gives no answer: $action', async (alert) => {
    catalog.outage = new CatalogUnavailable(new Error('ECONNREFUSED'));
    expect(await arrange(alert)).toMatchObject({
      failure: {
        code: 'catalog_unavailable',
        recoverable: true,
        error: expect.stringContaining('nothing has changed'),
      },
    });
  });

  it('keeps no other error to itself', async () => {
    catalog.outage = new TypeError('a bug');
    await expect(arrange({ action: 'list' })).rejects.toBe(catalog.outage);
  });

  describe('that exists', () => {
    beforeEach(() => {
      catalog.alerts.set('a', anAlert({ alert_id: 'a', what: 'Bolt 15 Laptop', product_id: 'walmart:2' }));
      catalog.alerts.set('b', anAlert({ alert_id: 'b', what: 'tent' }));
      catalog.alerts.set('c', anAlert({ alert_id: 'c', what: 'tent', user_id: 'bob' }));
    });

    it('lists those of the user, the newest first', async () => {
      expect(await arrange({ action: 'list' })).toMatchObject({
        alert_outcome: { kind: 'listed', alerts: [{ alert_id: 'b' }, { alert_id: 'a' }] },
      });
    });

    it('ends the one that is meant', async () => {
      const ended = await arrange({ action: 'delete', all: false, named: 'the bolt' });
      expect(ended).toMatchObject({ alert_outcome: { kind: 'ended', alerts: [{ what: 'Bolt 15 Laptop' }] } });
      expect([...catalog.alerts.keys()]).toEqual(['b', 'c']);
    });

    it('ends all of the user and nobody else’s', async () => {
      await arrange({ action: 'delete', all: true, named: 'my' });
      expect([...catalog.alerts.keys()]).toEqual(['c']);
    });

    it('asks which one is meant rather than guess', async () => {
      expect(await arrange({ action: 'delete', all: false, named: 'it' })).toMatchObject({
        alert_outcome: { kind: 'which' },
      });
      expect(catalog.alerts.size).toBe(3);
    });

    it('says truthfully that none is left, also when it is done again', async () => {
      await arrange({ action: 'delete', all: true, named: '' });
      expect(await arrange({ action: 'delete', all: true, named: '' })).toEqual({
        alert_outcome: { kind: 'listed', alerts: [] },
        workflow_stage: 'searching',
      });
    });
  });
});
