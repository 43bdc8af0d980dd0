// Writes package-lock.json anew after a change of package.json, and checks that `npm ci` accepts it on every platform.
//   npm run lock
// The lock is made in an empty folder: beside an installed tree npm drops the entries of other platforms.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './run.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'talknshop-lock-'));
const npm = (...args) =>
  execFileSync('npm', [...args, '--loglevel=error', '--ignore-scripts'], { cwd: scratch, encoding: 'utf8' });
try {
  for (const file of ['package.json', '.npmrc', 'package-lock.json'])
    copyFileSync(join(root, file), join(scratch, file));
  npm('install', '--package-lock-only');
  npm('ci', '--dry-run');
  copyFileSync(join(scratch, 'package-lock.json'), join(root, 'package-lock.json'));
  console.log('package-lock.json is up to date');
} finally {
  rmSync(scratch, { recursive: true });
}
