import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  ConfigError,
  type Env,
  integer,
  optional,
  readConfig,
  serviceFields,
  type ServiceConfig,
  text,
  url,
} from '@talknshop/service-kit';

export interface SandboxConfig extends ServiceConfig {
  walmart_keys: WalmartKeys;
  /** What every answer of a marketplace takes at least. */
  latency_ms: number;
  /** Where there are classified listings to sell as used goods on eBay. */
  listings_folder?: string;
  /** Where sellers' software is told of sales; nobody is, without it. */
  webhook_url?: string;
  /** What notices are signed with. */
  webhook_secret: string;
  /** Where what sellers post is kept; without it, it is gone with the process. */
  data_file?: string;
}

export interface WalmartKeys {
  /** What signatures are checked with; SPKI in PEM. */
  public_key_pem: string;
  /** Its other half, for clients to sign with; only where the pair was made here. */
  private_key_pem?: string;
}

/**
 * Reads SANDBOX_WALMART_PUBLIC_KEY (PEM, line feeds may be written `\n`; a pair is made when it is not set), SANDBOX_LATENCY_MS,
 * SANDBOX_PUBLIC_URL, SANDBOX_LISTINGS (a folder that exists), SANDBOX_DATA (a file in a folder that exists), SANDBOX_WEBHOOK_URL,
 * SANDBOX_WEBHOOK_SECRET and what all services read. Throws a ConfigError that names every wrong variable.
 */
export function readSandboxConfig(env: Env): Readonly<SandboxConfig> {
  return readConfig<SandboxConfig>({
    ...serviceFields(env, { name: 'marketplace-sandbox', port: 8010 }),
    public_url: () => optional(env, 'SANDBOX_PUBLIC_URL', url),
    walmart_keys: () => optional(env, 'SANDBOX_WALMART_PUBLIC_KEY', publicKey) ?? newKeys(),
    latency_ms: () => integer(env, 'SANDBOX_LATENCY_MS', { default: 0, min: 0, max: 60_000 }),
    webhook_url: () => optional(env, 'SANDBOX_WEBHOOK_URL', url),
    webhook_secret: () => text(env, 'SANDBOX_WEBHOOK_SECRET', 'sandbox-webhook-secret'),
    data_file: () => optional(env, 'SANDBOX_DATA', fileToWrite),
    listings_folder: () => optional(env, 'SANDBOX_LISTINGS', folder),
  });
}

function folder(env: Env, variable: string): string {
  const path = env[variable] ?? '';
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new ConfigError([{ variable, expected: 'a folder that exists' }]);
}

function fileToWrite(env: Env, variable: string): string {
  const path = env[variable] ?? '';
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder && statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new ConfigError([{ variable, expected: 'a file in a folder that exists' }]);
}

function publicKey(env: Env, variable: string): WalmartKeys {
  const pem = (env[variable] ?? '').replaceAll('\\n', '\n');
  try {
    if (createPublicKey(pem).asymmetricKeyType === 'rsa') return { public_key_pem: pem };
  } catch (cause) {
    throw Object.assign(notAKey(variable), { cause });
  }
  throw notAKey(variable);
}

function notAKey(variable: string): ConfigError {
  return new ConfigError([{ variable, expected: 'an RSA public key in PEM' }]);
}

function newKeys(): WalmartKeys {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { public_key_pem: publicKey, private_key_pem: privateKey };
}
