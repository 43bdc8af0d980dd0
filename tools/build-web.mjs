// Bundles the web client into dist/web, unless nothing that goes into it has changed since.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'dist', 'web');
const INPUTS = ['apps/web', 'libs/client/src', 'libs/contracts/src', 'package-lock.json', 'tools/build-web.mjs'];
/** Gzipped bytes of JavaScript before the first screen. */
const MOST_AT_FIRST = 200_000;

/** Leaves the page, its assets under names made of their content, and each of them gzipped, in dist/web. */
export async function buildWeb() {
  const print = fingerprint();
  const stamp = join(output, '.inputs');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  const scratch = join(root, 'dist', `.web-${process.pid}`);
  await bundle(scratch);
  for (const file of filesBelow(scratch)) if (/\.(js|css|svg|html)$/.test(file)) compress(file);
  checkFirstLoad(scratch);
  writeFileSync(join(scratch, '.inputs'), print);
  replace(scratch);
}

/** Vite sets NODE_ENV where it is not set, and builds by it where it is: neither may outlive, or lead, this build. */
async function bundle(outDir) {
  const { NODE_ENV: before } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    const { build } = await import('vite');
    const configFile = join(root, 'apps/web/vite.config.ts');
    await build({ configFile, logLevel: 'warn', mode: 'production', build: { outDir } });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  const files = INPUTS.flatMap((input) => filesBelow(join(root, input))).filter((file) => !/\.spec\.tsx?$/.test(file));
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function compress(file) {
  writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
}

/** What a browser has to load before it shows anything: the page's script and all that is preloaded with it. */
function checkFirstLoad(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path);
  const bytes = scripts.reduce((sum, path) => sum + statSync(join(folder, `${path}.gz`)).size, 0);
  if (scripts.length === 0 || bytes > MOST_AT_FIRST)
    throw new Error(
      `the web client loads ${bytes} bytes of gzipped JavaScript at first, from ${scripts.length} files; ` +
        `up to ${MOST_AT_FIRST} are allowed: load what is not on the first screen with import()`,
    );
}

/** The assets first and the page last: whoever opens the page at this moment finds everything that it names. */
function replace(scratch) {
  mkdirSync(join(output, 'assets'), { recursive: true });
  const built = readdirSync(join(scratch, 'assets'));
  for (const file of built) renameSync(join(scratch, 'assets', file), join(output, 'assets', file));
  for (const file of ['index.html', 'index.html.gz', '.inputs']) renameSync(join(scratch, file), join(output, file));
  for (const file of readdirSync(join(output, 'assets')))
    if (!built.includes(file)) rmSync(join(output, 'assets', file), { force: true });
  rmSync(scratch, { recursive: true });
}
