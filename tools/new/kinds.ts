import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SEARCH_MARKETPLACES } from '@talknshop/contracts';
import type { Names } from './names';
import { AlreadyThere, NameRefused } from './new.errors';

export interface KindRules {
  /** Throws a `NameRefused` or `AlreadyThere` when this name cannot be had in the tree `into`. */
  check(names: Names, into: string): void;
  /** What its templates know beside the names. */
  values?(into: string): Record<string, string>;
}

/** What can be generated; each has a folder of templates. */
export const KINDS = {
  node: { check: () => {} },
  marketplace: { check: checkMarketplace },
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
