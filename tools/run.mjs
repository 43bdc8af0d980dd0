// Runs commands of this repository and stops at the first that fails.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a package's JavaScript with this very Node, prints what it prints, and ends this process if it fails. */
export function node(...args) {
  const started = performance.now();
  const { status, signal } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n[${args.join(' ')}] failed${signal ? ` (${signal})` : ''}`);
    process.exit(status ?? 1);
  }
  return performance.now() - started;
}

/** Starts a script beside what else is done. Returns how to wait for it; what it printed is printed then, and if it failed, this process ends. */
export function beside(script) {
  const child = spawn(process.execPath, [script], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => child.kill();
  process.once('exit', stop);
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return async () => {
    const [output, errors, [status]] = await ended;
    process.off('exit', stop);
    process.stdout.write(output);
    process.stderr.write(errors);
    if (status !== 0) process.exit(status ?? 1);
  };
}

/** Says what is being checked, does it, and says how long it took. */
export function step(title, work) {
  console.log(`\n— ${title}`);
  const milliseconds = work();
  console.log(`  ${title}: ${(milliseconds / 1000).toFixed(1)} s`);
}

export const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
export const ESLINT = ['node_modules/eslint/bin/eslint.js'];
export const NX = ['node_modules/nx/dist/bin/nx.js'];
export const TSC = ['node_modules/typescript/bin/tsc', '-p'];
/** What runs in Node, and what runs in a browser. */
export const TYPED = ['tsconfig.json', 'apps/web/tsconfig.json'];
export const PRETTIER = ['node_modules/prettier/bin/prettier.cjs'];
