import type { Problem, SessionList, SessionState } from '@talknshop/contracts';
import { aSession } from '@talknshop/testing';
import type { Authenticator } from '../auth/authenticator.port';
import { RestGateway } from '../testing/rest-gateway';

describe('the sessions API', () => {
  let gateway: RestGateway;

  const start = async (authenticator?: Authenticator) => {
    gateway = await RestGateway.start({ authenticator });
    gateway.directory.put(
      aSession({ session_id: 's1', user_id: 'ada' }),
      aSession({ session_id: 's2', user_id: 'ada' }),
      aSession({ session_id: 's3', user_id: 'eve' }),
    );
  };
  const get = async <T = Problem>(query: string, method = 'GET') => {
    const response = await gateway.fetch(`/api/v1/sessions${query}`, { method });
    return { status: response.status, body: (response.status === 204 ? undefined : await response.json()) as T };
  };
  const idsOf = ({ sessions }: SessionList) => sessions.map(({ session_id }) => session_id);

  afterEach(() => gateway.close());

  it('lists the sessions of a user, as many as asked for', async () => {
    await start();
    expect(idsOf((await get<SessionList>('?user_id=ada')).body)).toEqual(['s1', 's2']);
    expect(idsOf((await get<SessionList>('?user_id=ada&limit=1')).body)).toEqual(['s1']);
  });

  it.each(['', '?user_id=a%20b', '?user_id=ada&user_id=eve', '?user_id=ada&limit=0', '?user_id=ada&limit=x'])(
    'refuses the query %j with 400',
    async (query) => {
      await start();
      expect(await get(query)).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    },
  );

  it('shows a session to its user and to nobody else', async () => {
    await start();
    expect((await get<SessionState>('/s1?user_id=ada')).body).toMatchObject({ session_id: 's1', user_id: 'ada' });
    expect(await get('/s1?user_id=eve')).toMatchObject({ status: 404, body: { code: 'session_not_found' } });
  });

  it.each(['/nobody', `/${'x'.repeat(3000)}`, '/%00', '/__proto__'])('knows no session %.20s', async (path) => {
    await start();
    for (const method of ['GET', 'DELETE'])
      expect(await get(`${path}?user_id=ada`, method)).toMatchObject({
        status: 404,
        body: { code: 'session_not_found' },
      });
  });

  it('deletes a session for its user, once', async () => {
    await start();
    const remove = (user: string) => get(`/s1?user_id=${user}`, 'DELETE').then(({ status }) => status);
    expect([await remove('eve'), await remove('ada'), await remove('ada')]).toEqual([404, 204, 404]);
  });

  it('stops the turn of a session for its user', async () => {
    await start();
    const stop = (session: string, user: string) => get(`/${session}/cancel?user_id=${user}`, 'POST');
    expect(await stop('s1', 'ada')).toMatchObject({ status: 409, body: { code: 'nothing_to_cancel' } });
    await gateway.hub.submit('s1', { kind: 'message', message: 'a laptop', media: [] });
    expect((await stop('s1', 'ada')).status).toBe(204);
    expect(await stop('s1', 'eve')).toMatchObject({ status: 404, body: { code: 'session_not_found' } });
    expect(gateway.hub.cancelled).toEqual(['s1', 's1']);
  });

  it('counts sessions', async () => {
    await start();
    expect((await get('/stats')).body).toMatchObject({ total: 3 });
  });

  it('takes the user from the token where there are tokens', async () => {
    await start({
      authenticate: async ({ token }) =>
        token === 'ada' ? { kind: 'known', user_id: 'ada' } : { kind: 'refused', reason: 'no' },
    });
    const headers = { authorization: 'Bearer ada' };
    expect(idsOf((await (await gateway.fetch('/api/v1/sessions', { headers })).json()) as SessionList)).toEqual([
      's1',
      's2',
    ]);
    expect((await get('')).status).toBe(401);
    expect((await get('/s1?user_id=ada')).status).toBe(401);
  });

  it('says that it cannot read sessions while the storage is away', async () => {
    await start();
    gateway.directory.fault = Object.assign(new Error('gone'), { code: 'storage_unavailable' });
    expect(await get('/s1?user_id=ada')).toMatchObject({ status: 503, body: { code: 'storage_unavailable' } });
  });
});
