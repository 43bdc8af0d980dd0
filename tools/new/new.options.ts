import { KINDS, type Kind } from './kinds';
import { NameRefused } from './new.errors';

export type NewOptions = { help: true } | { help: false; kind: Kind; name: string };

export const USAGE = `Generates code that passes its own specs from the start; a posting's say which facts are the vendor's to tell.

  npm run new -- node NAME           a node of the buyer flow: compare-offers
  npm run new -- marketplace NAME    an adapter of libs/marketplaces, named as in SEARCH_MARKETPLACES: target
  npm run new -- posting NAME        one more marketplace to post to, with its rules, queue and sandbox: mercari
                                     (or: marketplace NAME --posting)
  npm run new -- service NAME        a service in apps: price-watch

NAME is in kebab-case. What is there already is never written over.`;

/** Reads the command line; `marketplace NAME --posting` is `posting NAME`. Throws a `NameRefused` for an unknown kind, and for no name or too many. */
export function readNewOptions(argv: readonly string[]): NewOptions {
  if (argv.some((word) => word === '--help' || word === '-h')) return { help: true };
  const [word, name, ...more] = argv.filter((each) => each !== POSTING);
  const kind = argv.includes(POSTING) && word === 'marketplace' ? 'posting' : word;
  if (!isKind(kind))
    throw new NameRefused(`expected one of ${Object.keys(KINDS).join(', ')}${kind ? `, not ${kind}` : ''}`);
  if (!name || more.length > 0) throw new NameRefused(`expected one name for the ${kind}`);
  return { help: false, kind, name };
}

const POSTING = '--posting';

function isKind(word: string | undefined): word is Kind {
  return word !== undefined && Object.hasOwn(KINDS, word);
}
