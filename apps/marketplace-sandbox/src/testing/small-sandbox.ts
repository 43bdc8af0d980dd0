import { generateKeyPairSync } from 'node:crypto';
import { Catalogue } from '../catalogue/catalogue';
import { Notifier } from '../notices/notifier';
import { sandboxRoutes } from '../sandbox.routes';
import { EbaySigning } from '../wires/ebay-sell/ebay-signing';
import { postingParts } from './posting-parts';
import { serve, type WireServer } from './wire-server';

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = publicKey.export({ type: 'spki', format: 'pem' }).toString();

/** All routes of the sandbox with an empty catalogue: it starts at once. */
export function startSmallSandbox(clock: { now: number }): Promise<WireServer> {
  const { store, now, numbers, faults } = postingParts(clock);
  const notifier = new Notifier({ secret: 'secret', pending: store.collection('notices') });
  const routes = sandboxRoutes({
    ...{ now, numbers, faults, notifier, postings: store },
    catalogue: new Catalogue([], []),
    ebay_signing: new EbaySigning(),
    walmart_public_key_pem: PEM,
  });
  return serve(routes);
}
