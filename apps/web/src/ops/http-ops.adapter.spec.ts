import { HttpOps } from './http-ops.adapter';

describe('the operations over HTTP', () => {
  const asked: { url: string; init?: RequestInit }[] = [];
  const ops = new HttpOps({
    token: 'secret',
    fetch: async (url, init) => {
      asked.push({ url: String(url), init });
      return new Response(init?.method === 'GET' ? '{"letters":[]}' : null, {
        status: init?.method === 'GET' ? 200 : 204,
      });
    },
  });

  beforeEach(() => (asked.length = 0));

  it('are asked as who looks', async () => {
    await ops.deadLetters('ebay-queue');
    expect(asked).toMatchObject([
      { url: '/api/v1/ops/dead-letters?queue=ebay-queue', init: { headers: { authorization: 'Bearer secret' } } },
    ]);
  });

  it('switch the faults of one marketplace, or of all', async () => {
    await ops.setFault('ebay', { hang: true });
    await ops.clearFault('ebay');
    await ops.clearFault();
    expect(asked.map(({ url, init }) => `${init?.method} ${url} ${init?.body ?? ''}`.trim())).toEqual([
      'PUT /api/v1/ops/faults/ebay {"hang":true}',
      'DELETE /api/v1/ops/faults/ebay',
      'DELETE /api/v1/ops/faults',
    ]);
  });
});
