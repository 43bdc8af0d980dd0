import { NameRefused } from './new.errors';

/** One name as code, files and people write it. */
export interface Names {
  kebab: string;
  camel: string;
  Pascal: string;
  UPPER: string;
  Title: string;
  words: string;
}

const KEBAB = /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/;
const MAX_LENGTH = 40;

/** Throws a `NameRefused` for what is no kebab-case, is longer than 40 characters, or cannot name a variable. */
export function namesOf(name: string): Names {
  if (!KEBAB.test(name) || name.length > MAX_LENGTH)
    throw new NameRefused(`expected a name in kebab-case of at most ${MAX_LENGTH} characters, not ${name}`);
  if (RESERVED.has(name)) throw new NameRefused(`expected a name that is no word of JavaScript, not ${name}`);
  const words = name.split('-');
  const Pascal = words.map(capitalised).join('');
  return {
    kebab: name,
    camel: Pascal.charAt(0).toLowerCase() + Pascal.slice(1),
    Pascal,
    UPPER: words.join('_').toUpperCase(),
    Title: words.map(capitalised).join(' '),
    words: words.join(' '),
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const RESERVED = new Set(
  (
    'arguments async await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected public ' +
    'return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);
