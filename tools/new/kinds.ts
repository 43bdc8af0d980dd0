import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { POSTING_MARKETPLACES, SEARCH_MARKETPLACES } from '@talknshop/contracts';
import type { Edit } from './edit';
import type { Names } from './names';
import { AlreadyThere, NameRefused } from './new.errors';
import { postingEdits } from './posting.edits';

export interface KindRules {
  /** Throws a `NameRefused` or `AlreadyThere` when this name cannot be had in the tree `into`. */
  check(names: Names, into: string): void;
  /** What its templates know beside the names. */
  values?(into: string): Record<string, string>;
  /** What is put into files that are there. */
  edits?(names: Names): Edit[];
}

/** What can be generated; each has a folder of templates. */
export const KINDS = {
  node: { check: () => {} },
  marketplace: { check: checkMarketplace },
  posting: { check: checkPosting, edits: postingEdits },
  service: { check: checkService, values: (into) => ({ port: String(freePort(into)) }) },
} as const satisfies Record<string, KindRules>;

export type Kind = keyof typeof KINDS;

function checkMarketplace({ kebab }: Names, into: string): void {
  if (!(SEARCH_MARKETPLACES as readonly string[]).includes(kebab))
    throw new NameRefused(
      `expected one of ${SEARCH_MARKETPLACES.join(', ')}, not ${kebab}: ` +
        'add it to SEARCH_MARKETPLACES in libs/contracts/src/enums.ts first',
    );
  refuseFolder(into, `libs/marketplaces/src/${kebab}`);
}

/** It names a queue and variables of the environment, so it is one word. One that is searched already has its folder. */
function checkPosting({ kebab }: Names, into: string): void {
  if (kebab.includes('-')) throw new NameRefused(`expected a name of one word such as mercari, not ${kebab}`);
  if ((POSTING_MARKETPLACES as readonly string[]).includes(kebab))
    throw new NameRefused(
      `${kebab} can be posted to already: see libs/marketplaces/src/posting/rules/${kebab}.rules.ts`,
    );
  for (const file of [`${kebab}/${kebab}.posting.ts`, `posting/rules/${kebab}.rules.ts`])
    refuseFolder(into, `libs/marketplaces/src/${file}`);
}

/** Apps, libraries and tools share the names of projects and bundles. */
function checkService({ kebab }: Names, into: string): void {
  for (const folder of ['apps', 'libs', 'tools']) refuseFolder(into, `${folder}/${kebab}`);
}

function refuseFolder(into: string, folder: string): void {
  if (existsSync(join(into, folder))) throw new AlreadyThere(folder);
}

const FIRST_PORT = 8003;

function freePort(into: string): number {
  const taken = takenPorts(join(into, 'apps'));
  let port = FIRST_PORT;
  while (taken.has(port)) port++;
  return port;
}

/** The default ports in the config files of the apps, and those of the emulators beside them. */
function takenPorts(apps: string): Set<number> {
  const configs = existsSync(apps) ? readdirSync(apps, { recursive: true, encoding: 'utf8' }) : [];
  const ports = configs
    .filter((file) => file.endsWith('.config.ts'))
    .flatMap((file) => [...readFileSync(join(apps, file), 'utf8').matchAll(/\bport: (\d{4,5})\b/g)])
    .map(([, port]) => Number(port));
  return new Set([...ports, 8020, 8021]);
}
