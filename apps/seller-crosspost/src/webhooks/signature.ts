import { createHmac, timingSafeEqual } from 'node:crypto';

/** HMAC-SHA256 of the body as it came, in hex. */
export function signatureOf(body: Uint8Array, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

/** Takes as long for a wrong signature as for a right one. */
export function isSigned(body: Uint8Array, signature: string | undefined, secret: string): boolean {
  const [given, expected] = [signature ?? '', signatureOf(body, secret)].map((text) => Buffer.from(text));
  return given!.length === expected!.length && timingSafeEqual(given!, expected!);
}
