// Makes the key pair with which the catalog signs for the simulated Walmart, unless the folder has one already.
//   node sandbox-keys.mjs FOLDER
// For development: the sandbox trusts it and nobody else does.
import { generateKeyPairSync } from 'node:crypto';
import { chownSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whom the service images run as. */
const NODE_USER = 1000;

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node sandbox-keys.mjs FOLDER');
  process.exit(2);
}
const publicKeyFile = join(folder, 'walmart-public.pem');
if (existsSync(publicKeyFile)) console.log(`${folder} has its keys already`);
else writePair();

function writePair() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  write(join(folder, 'walmart-private.pem'), privateKey, 0o400);
  write(publicKeyFile, publicKey, 0o444); // last: it stands for the whole pair
  console.log(`wrote a new key pair to ${folder}`);
}

function write(file, pem, mode) {
  writeFileSync(file, pem, { mode });
  chownSync(file, NODE_USER, NODE_USER);
}
