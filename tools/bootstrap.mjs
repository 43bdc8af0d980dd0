// Makes a bare clone able to run: installs the locked dependencies when they are missing or stale, then runs the given
// script with the Node that the lock file names. Uses nothing but Node (18 or later) itself.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

if (!isInstalled()) install();
const [script, ...args] = process.argv.slice(2);
if (script) run(script, args);

/** Compares the lock file with npm's own record of what it installed, so an `npm ci` by hand counts too. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, entry]) =>
        !path || entry.optional || entry.devOptional || entry.link || present[path]?.version === entry.version,
    );
  } catch {
    return false; // no record means nothing is installed, or an install was interrupted
  }
}

function install() {
  console.error('[bootstrap] installing dependencies (npm ci), about a minute…');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const result = spawnSync(npm[0], [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: withoutOuterNpm(process.env),
    shell: process.platform === 'win32' && npm.length === 1,
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** A nested npm must not take the outer `npm test` for its own command. */
function withoutOuterNpm(env) {
  const kept = /^npm_config_(cache|registry|userconfig|cafile|globalconfig)$/i;
  const outer = /^npm_(config_|lifecycle_|package_|command$)/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => kept.test(name) || !outer.test(name)));
}

function run(script, args) {
  const pinned = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  const node = existsSync(pinned) ? pinned : process.execPath;
  if (node === process.execPath && Number(process.versions.node.split('.')[0]) < 24) {
    console.error(
      `TalknShop needs Node 24 or later; this is ${process.version}, and no Node of our own exists for this platform.`,
    );
    process.exit(1);
  }
  const child = spawn(node, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: bin + delimiter + process.env.PATH },
  });
  passSignalsOn(child);
  child.on('exit', (code, signal) => process.exit(signal ? 143 : (code ?? 1)));
}

function passSignalsOn(child) {
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A terminal gives Ctrl-C to the child as well: passed on it would count twice, and the second time means at once.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  // A SIGTERM for npm ends npm and its shell, which does not pass it on.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
}
