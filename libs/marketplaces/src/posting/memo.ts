import { isObject } from '../http/json-reader';

/** What an adapter remembers of a posting: a few short texts. */
export type Memo = Record<string, string>;

/** What was remembered; nothing where there is no memo, or one of another version that cannot be read. */
export function readMemo(memo: string | undefined): Memo {
  if (memo === undefined) return {};
  const parsed = parse(memo);
  return isObject(parsed) ? Object.fromEntries(Object.entries(parsed).filter(isText)) : {};
}

export function writeMemo(memo: Memo): string {
  return JSON.stringify(memo);
}

function parse(memo: string): unknown {
  try {
    return JSON.parse(memo);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}
