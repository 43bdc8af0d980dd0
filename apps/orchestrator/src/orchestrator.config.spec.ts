import { generateKeyPairSync } from 'node:crypto';
import { readOrchestratorConfig } from './orchestrator.config';

describe('readOrchestratorConfig', () => {
  it('needs nothing for development', () => {
    expect(readOrchestratorConfig({})).toMatchObject({
      port: 8000,
      auth: { mode: 'open' },
      catalog_url: 'http://localhost:8002',
      search_deadline_ms: 2500,
      search_grace_ms: 600,
      max_clarifications: 2,
      messages_per_minute: 10,
      calls_per_minute: 120,
      socket: { heartbeat_ms: 30_000, max_connections: 1000 },
    });
  });

  it('does not let production trust what anybody says', () => {
    expect(() => readOrchestratorConfig({ NODE_ENV: 'production' })).toThrow('JWT_PUBLIC_KEY must be set');
  });

  it('names a key that is none instead of failing somewhere later', () => {
    const env = { AUTH_MODE: 'jwt', JWT_PUBLIC_KEY: 'nonsense' };
    expect(() => readOrchestratorConfig(env)).toThrow('JWT_PUBLIC_KEY must be an RSA public key in PEM');
  });

  it('takes a key whose line feeds are written out', () => {
    const { publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const env = { AUTH_MODE: 'jwt', JWT_PUBLIC_KEY: publicKey.replaceAll('\n', '\\n') };
    expect(readOrchestratorConfig(env).auth).toMatchObject({ mode: 'jwt', public_key_pem: publicKey });
  });

  it.each(['uploads.example', "https://a.example; script-src 'unsafe-inline'"])(
    'takes no %s for an origin',
    (origin) => {
      expect(() => readOrchestratorConfig({ WEB_UPLOAD_ORIGINS: origin })).toThrow(
        'WEB_UPLOAD_ORIGINS must be origins',
      );
    },
  );

  it('names every wrong variable at once', () => {
    const wrong = { WS_HEARTBEAT_INTERVAL: 'soon', CATALOG_SERVICE_URL: 'catalog', AUTH_MODE: 'maybe' };
    expect(() => readOrchestratorConfig(wrong)).toThrow(
      expect.objectContaining({
        wrong: expect.arrayContaining(Object.keys(wrong).map((variable) => expect.objectContaining({ variable }))),
      }),
    );
  });

  it.each([
    ['AWS itself', {}, true],
    ['an SQS of its own', { AWS_ENDPOINT_URL_DYNAMODB: 'http://db', AWS_ENDPOINT_URL_SQS: 'http://sqs' }, true],
    ['DynamoDB replaced alone', { AWS_ENDPOINT_URL_DYNAMODB: 'http://db' }, false],
    ['the queue switched off', { NOTICES_QUEUE: 'off' }, false],
  ])('takes notices off their queue, or not, with %s', (_, env, takes_notices) => {
    expect(readOrchestratorConfig(env)).toMatchObject({ takes_notices });
  });
});
