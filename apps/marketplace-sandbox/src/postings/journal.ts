import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';

/** What changed: `value` is what is under this id of a collection now; `null` when it is gone. */
export interface Change {
  collection: string;
  id: string;
  value: object | null;
}

/** Where changes go, and come back from after a restart. */
export interface Journal {
  /** All that was written before, oldest first. */
  readonly past: readonly Change[];
  write(change: Change): void;
  close(): void;
}

/** Forgets with the process. */
export const NO_JOURNAL: Journal = { past: [], write: () => {}, close: () => {} };

/**
 * A file of JSON lines, one a change, made where there is none. A change is on its way to the disk once `write` returns, so
 * that a process that is killed loses none; half a line at the end, which a crash may leave, is dropped.
 */
export function openJournal(path: string): Journal {
  const past = existsSync(path) ? readChanges(readFileSync(path, 'utf8')) : [];
  writeFileSync(`${path}.new`, past.map(lineOf).join(''));
  renameSync(`${path}.new`, path);
  const file = openSync(path, 'a');
  return { past, write: (change) => void writeSync(file, lineOf(change)), close: () => closeSync(file) };
}

/** What still counts: the last change of each id, in the order the ids came, and nothing of what is gone. */
function readChanges(text: string): Change[] {
  const last = new Map<string, Change>();
  const lines = text.split('\n');
  for (const line of lines.slice(0, -1)) {
    const change = JSON.parse(line) as Change;
    const key = `${change.collection}/${change.id}`;
    if (change.value === null) last.delete(key);
    else last.set(key, change);
  }
  return [...last.values()];
}

function lineOf(change: Change): string {
  return `${JSON.stringify(change)}\n`;
}
