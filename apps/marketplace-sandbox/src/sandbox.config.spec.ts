import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { readSandboxConfig } from './sandbox.config';

const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = RSA.publicKey.export({ type: 'spki', format: 'pem' }).toString();

describe('readSandboxConfig', () => {
  it('needs nothing set', () => {
    const config = readSandboxConfig({});
    expect(config).toMatchObject({ name: 'marketplace-sandbox', port: 8010, latency_ms: 0 });
    expect(config.walmart_keys.public_key_pem).toContain('BEGIN PUBLIC KEY');
    expect(config.walmart_keys.private_key_pem).toContain('BEGIN PRIVATE KEY');
  });

  it.each([PEM, PEM.replaceAll('\n', '\\n')])('takes the public key that clients sign for', (pem) => {
    expect(readSandboxConfig({ SANDBOX_WALMART_PUBLIC_KEY: pem }).walmart_keys).toEqual({ public_key_pem: PEM });
  });

  it.each([
    ['SANDBOX_WALMART_PUBLIC_KEY', 'no key'],
    ['SANDBOX_LATENCY_MS', '-1'],
    ['SANDBOX_PUBLIC_URL', 'nowhere'],
    ['SANDBOX_LISTINGS', '/no/such/folder'],
    ['SANDBOX_DATA', '/no/such/folder/postings.jsonl'],
    ['SANDBOX_DATA', tmpdir()],
    ['SANDBOX_WEBHOOK_URL', 'seller'],
  ])('names %s when it is %j', (variable, value) => {
    expect(() => readSandboxConfig({ [variable]: value })).toThrow(variable);
  });

  it('does not take a key of another kind', () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(() => readSandboxConfig({ SANDBOX_WALMART_PUBLIC_KEY: pem })).toThrow('an RSA public key');
  });
});
