// Bundles our TypeScript into dist/<name>/main.js: every app with a src/main.ts, and the tools named below; and the web client.
//   npm run build [-- NAME …]
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { buildWeb } from './build-web.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const TOOLS = {
  'dev-stack': 'tools/dev-stack/main.ts',
  chat: 'tools/chat/main.ts',
  bench: 'tools/bench/main.ts',
  eval: 'tools/eval/main.ts',
  'create-resources': 'tools/create-resources/main.ts',
  'dead-letters': 'tools/dead-letters/main.ts',
  new: 'tools/new/main.ts',
};

export function entries() {
  const apps = readdirSync(`${root}apps`)
    .map((app) => [app, `apps/${app}/src/main.ts`])
    .filter(([, entry]) => existsSync(root + entry));
  return {
    ...Object.fromEntries(apps),
    ...Object.fromEntries(Object.entries(TOOLS).filter(([, entry]) => existsSync(root + entry))),
  };
}

/** Bundles the named targets (all of them by default). Our own code goes into the bundle, packages stay outside. */
export async function build(names = [...Object.keys(entries()), 'web']) {
  await Promise.all(
    names.map((name) => (name === 'web' ? buildWeb() : bundle(name, entries()[name] ?? unknown(name)))),
  );
}

async function bundle(name, entry) {
  const bundle = await rolldown({
    cwd: root,
    input: { main: entry },
    platform: 'node',
    tsconfig: `${root}tsconfig.base.json`,
    // Packages are assumed to have no side effects, so that a barrel does not drag in an SDK nobody uses.
    treeshake: { moduleSideEffects: (id, external) => !external || id === 'reflect-metadata' },
    external: (id, _importer, resolved) =>
      !resolved && /^[^./]/.test(id) && !id.startsWith('@talknshop/') && !id.startsWith('@oxc-project/'),
  });
  const scratch = `${root}dist/.${name}-${process.pid}`;
  await bundle.write({ dir: scratch, format: 'esm', sourcemap: true });
  replace(`${root}dist/${name}`, scratch);
}

/** File by file, so that whoever starts from there at this moment finds the old one or the new one. */
function replace(folder, scratch) {
  mkdirSync(folder, { recursive: true });
  const built = readdirSync(scratch);
  for (const file of built) renameSync(`${scratch}/${file}`, `${folder}/${file}`);
  for (const file of readdirSync(folder)) if (!built.includes(file)) rmSync(`${folder}/${file}`, { force: true });
  rmSync(scratch, { recursive: true });
}

function unknown(name) {
  throw new Error(`nothing to build is called ${name}; there are: ${[...Object.keys(entries()), 'web'].join(', ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  await build(names.length ? names : undefined).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
