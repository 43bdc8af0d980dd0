import { type CryptoKey, SignJWT, errors, generateKeyPair } from 'jose';
import { JwtAuthenticator } from './jwt.authenticator';

describe('JwtAuthenticator', () => {
  let keys: { publicKey: CryptoKey; privateKey: CryptoKey };
  let authenticator: JwtAuthenticator;

  beforeAll(async () => {
    keys = await generateKeyPair('RS256');
    authenticator = new JwtAuthenticator({ key: keys.publicKey, issuer: 'https://id.example', audience: 'talknshop' });
  });

  const token = (
    set: { sub?: string; issuer?: string; audience?: string; expires?: string; key?: CryptoKey; roles?: unknown } = {},
  ) =>
    new SignJWT({ roles: set.roles })
      .setProtectedHeader({ alg: 'RS256' })
      .setSubject(set.sub ?? 'ada')
      .setIssuer(set.issuer ?? 'https://id.example')
      .setAudience(set.audience ?? 'talknshop')
      .setExpirationTime(set.expires ?? '5m')
      .sign(set.key ?? keys.privateKey);

  it('knows the user by the subject of the token', async () => {
    const outcome = await authenticator.authenticate({ token: await token() });
    expect(outcome).toEqual({ kind: 'known', user_id: 'ada', roles: [] });
  });

  it.each([
    [['operator', 7], ['operator']],
    ['operator', []],
  ])('takes the roles %j of the token for %j', async (roles, expected) => {
    expect(await authenticator.authenticate({ token: await token({ roles }) })).toMatchObject({ roles: expected });
  });

  it('takes the same user_id beside the token, and refuses another', async () => {
    expect(await authenticator.authenticate({ token: await token(), user_id: 'ada' })).toMatchObject({ kind: 'known' });
    expect(await authenticator.authenticate({ token: await token(), user_id: 'eve' })).toMatchObject({
      kind: 'refused',
    });
  });

  it('refuses who has no token', async () => {
    expect(await authenticator.authenticate({ user_id: 'ada' })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('token'),
    });
  });

  it.each([
    ['of another issuer', { issuer: 'https://evil.example' }],
    ['for another audience', { audience: 'somebody-else' }],
    ['that has expired', { expires: '1s ago' }],
    ['whose subject is no user name', { sub: '../../etc' }],
  ])('refuses a token %s', async (_, set) => {
    expect(await authenticator.authenticate({ token: await token(set) })).toMatchObject({ kind: 'refused' });
  });

  it('refuses a token that never expires', async () => {
    const eternal = await new SignJWT({})
      .setProtectedHeader({ alg: 'RS256' })
      .setSubject('ada')
      .setIssuer('https://id.example')
      .setAudience('talknshop')
      .sign(keys.privateKey);
    expect(await authenticator.authenticate({ token: eternal })).toMatchObject({ kind: 'refused' });
  });

  it('refuses a token signed by somebody else', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect(await authenticator.authenticate({ token: await token({ key: privateKey }) })).toMatchObject({
      kind: 'refused',
    });
  });

  it.each([new errors.JWKSTimeout(), new errors.JOSEError('Expected 200 OK from the JSON Web Key Set HTTP response')])(
    'does not call a token invalid because the keys cannot be had (%s)',
    async (fault) => {
      const keyless = new JwtAuthenticator({
        key: async () => {
          throw fault;
        },
      });
      await expect(keyless.authenticate({ token: await token() })).rejects.toBe(fault);
    },
  );

  it.each(['', 'abc', 'a.b.c', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.'])(
    'refuses %p, which is no token of ours',
    async (nonsense) => {
      expect(await authenticator.authenticate({ token: nonsense })).toMatchObject({ kind: 'refused' });
    },
  );
});
