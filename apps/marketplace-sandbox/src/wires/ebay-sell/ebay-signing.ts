import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { RequestHandler } from 'express';
import { browseError, refuse } from '../ebay/ebay.errors';

/** The key that this eBay signs its notifications with, from its start to its end. */
export class EbaySigning {
  private readonly kid = randomUUID();
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

  /** What `X-EBAY-SIGNATURE` says of a body. */
  headerFor(body: string): string {
    const signature = sign('sha1', Buffer.from(body), this.keys.privateKey).toString('base64');
    return Buffer.from(JSON.stringify({ alg: 'ecdsa', kid: this.kid, signature, digest: 'SHA1' })).toString('base64');
  }

  /** `GET /commerce/notification/v1/public_key/{kid}`; the PEM is on one line. */
  readonly publicKey: RequestHandler<{ kid: string }> = ({ params: { kid } }, response) => {
    if (kid !== this.kid) return refuse(response, 404, NO_SUCH_KEY);
    const pem = this.keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    response.json({ key: pem.replaceAll('\n', ''), algorithm: 'ECDSA', digest: 'SHA1' });
  };
}

const NO_SUCH_KEY = {
  ...browseError(195003, 'The specified public key ID was not found.'),
  domain: 'API_NOTIFICATION',
};
