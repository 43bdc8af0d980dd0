import { FORWARDED_ROUTES } from './forwarded-routes';

describe('the forwarded routes', () => {
  it('tell who calls wherever something belongs to a user', () => {
    const same_for_all = FORWARDED_ROUTES.filter(({ caller }) => caller === undefined);
    expect(same_for_all.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET products/:product_id',
      'GET products/:product_id/similar',
      'GET products/:product_id/price-history',
      'GET products/:product_id/explain',
      'GET search/suggestions',
      'GET marketplaces',
      'POST compare',
      'POST listings/preview',
    ]);
  });

  it('lead to nothing that is for operators or for marketplaces', () => {
    const first = new Set(FORWARDED_ROUTES.map(({ path }) => path.split('/')[0]));
    expect([...first].filter((word) => ['dead-letters', 'webhooks', 'ops', 'faults'].includes(word!))).toEqual([]);
  });

  it('are told apart by method and address', () => {
    const addresses = FORWARDED_ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('do not repeat by themselves what makes or changes something', () => {
    const repeated = FORWARDED_ROUTES.filter(({ repeatable }) => repeatable === 'with_key');
    expect(repeated.map(({ path }) => path)).toEqual(['price-alerts', 'post', 'jobs/:job_id/listing']);
  });
});
