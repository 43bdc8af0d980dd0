import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import type { WalmartConfig } from './walmart.config';

/** Walmart accepts a signature for 180 seconds; half of that leaves room for clocks that differ. */
const REUSE_MS = 90_000;

/**
 * The headers that prove who asks: an RSA-SHA256 signature (PKCS#1 v1.5) over consumer id, milliseconds and key version, each
 * followed by a line feed. Signing costs a millisecond, so headers are used again for a while. Throws when the key is no PEM.
 */
export class WalmartSigner {
  private readonly key: KeyObject;
  private last?: { headers: Record<string, string>; signed_at: number };

  constructor(
    private readonly config: WalmartConfig,
    private readonly now: () => number,
  ) {
    this.key = createPrivateKey(config.private_key_pem);
  }

  headers(): Record<string, string> {
    const now = this.now();
    if (!this.last || Math.abs(now - this.last.signed_at) > REUSE_MS)
      this.last = { headers: this.signedHeaders(now), signed_at: now };
    return this.last.headers;
  }

  private signedHeaders(timestamp: number): Record<string, string> {
    const { consumer_id, key_version } = this.config;
    const signed = `${consumer_id}\n${timestamp}\n${key_version}\n`;
    return {
      'WM_CONSUMER.ID': consumer_id,
      'WM_CONSUMER.INTIMESTAMP': String(timestamp),
      'WM_SEC.KEY_VERSION': key_version,
      'WM_SEC.AUTH_SIGNATURE': sign('RSA-SHA256', Buffer.from(signed), this.key).toString('base64'),
    };
  }
}
