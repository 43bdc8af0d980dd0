import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Beside `node_modules`, known to git and the other tools as something to ignore. */
const FOLDER = '.bench/frameworks';

const LOADER = 'import-here.mjs';

const MANIFEST = {
  name: 'bench-frameworks',
  private: true,
  dependencies: {
    '@langchain/core': '1.1.48',
    '@langchain/langgraph': '1.4.17',
    '@mastra/core': '1.71.0',
    zod: '4.2.0',
  },
};

/**
 * Installs the frameworks to compare with, at exact versions, into a folder of their own; nothing of them is run while installing.
 * Returns why it could not be done, or `undefined`.
 */
export function installFrameworks(): string | undefined {
  const manifest = JSON.stringify(MANIFEST, null, 2);
  const path = join(FOLDER, 'package.json');
  const isInstalled = existsSync(join(FOLDER, 'node_modules', '.package-lock.json'));
  if (isInstalled && existsSync(path) && readFileSync(path, 'utf8') === manifest) return undefined;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, manifest);
  writeFileSync(join(FOLDER, LOADER), 'export const importHere = (name) => import(name);\n');
  console.error(`[bench] installing the frameworks to compare with into ${FOLDER}…`);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error, stderr } = spawnSync('npm', args, {
    cwd: FOLDER,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n').slice(0, 3).join(' '));
}

/** Imports a package of that folder, as code beside it would; what it exports is the caller's to know. */
export async function importFramework<Exports>(name: string): Promise<Exports> {
  const { importHere } = (await import(pathToFileURL(join(process.cwd(), FOLDER, LOADER)).href)) as {
    importHere(name: string): Promise<Exports>;
  };
  return importHere(name);
}
