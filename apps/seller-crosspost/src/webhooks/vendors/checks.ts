import { createHmac, timingSafeEqual } from 'node:crypto';
import { NotificationRefused } from './vendor-webhook.port';

/** Takes as long for a wrong text as for a right one of the same length. */
export function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

export function hmacOf(secret: string | Buffer, ...parts: (string | Uint8Array)[]): Buffer {
  const hmac = createHmac('sha256', secret);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

/** Throws for what was sent longer ago than its vendor tries, or is dated in the future: somebody plays it again. */
export function requireFresh(sent_at: number, { now, within_ms }: { now: number; within_ms: number }): void {
  if (Math.abs(now - sent_at) <= within_ms) return;
  throw new NotificationRefused(`it was expected to be sent within the last ${within_ms / 60_000} minutes`);
}

/** Throws where the bytes are no JSON. */
export function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new NotificationRefused('JSON is expected');
    throw error;
  }
}
