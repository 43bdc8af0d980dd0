import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { refuse } from './walmart.errors';

export interface WalmartCredentials {
  consumer_id: string;
  key_version: string;
  /** Of the key pair whose private half signs. */
  public_key_pem: string;
}

const SIGNATURE_LIFETIME_MS = 180_000;

/** Lets through who signed consumer id, time and key version with the private key, within the last three minutes. */
export function requireSignature(credentials: WalmartCredentials, now: () => number): RequestHandler {
  const key = createPublicKey(credentials.public_key_pem);
  return (request, response, next) => {
    const refusal = refusalOf(readHeaders(request), { credentials, key, now: now() });
    if (refusal === undefined) next();
    else refuse(response, 401, 401, refusal);
  };
}

interface SignedHeaders {
  consumer_id: string;
  timestamp: string;
  key_version: string;
  signature: string;
}

function readHeaders(request: Request): SignedHeaders {
  return {
    consumer_id: request.get('WM_CONSUMER.ID') ?? '',
    timestamp: request.get('WM_CONSUMER.INTIMESTAMP') ?? '',
    key_version: request.get('WM_SEC.KEY_VERSION') ?? '',
    signature: request.get('WM_SEC.AUTH_SIGNATURE') ?? '',
  };
}

function refusalOf(
  { consumer_id, timestamp, key_version, signature }: SignedHeaders,
  { credentials, key, now }: { credentials: WalmartCredentials; key: KeyObject; now: number },
): string | undefined {
  if (consumer_id !== credentials.consumer_id) return 'Consumer id is unknown';
  if (key_version !== credentials.key_version) return 'Key version is unknown';
  if (!/^\d+$/.test(timestamp) || Math.abs(now - Number(timestamp)) > SIGNATURE_LIFETIME_MS) return 'timestamp expired';
  const signed = Buffer.from(`${consumer_id}\n${timestamp}\n${key_version}\n`);
  const isOurs = verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64'));
  return isOurs ? undefined : 'Signature verification failed';
}
