import type { ChatProcess } from './chat-process';

/** What ends a process, set up before it begins. */
export type Death = (process: ChatProcess) => void;

/** Every moment at which a process may be killed, in words that follow “killed”; the number says which of its kind. */
export const DEATHS: [string, (nth: number) => Death][] = [
  ['before any write', beforeWrite],
  ['right after any write', afterWrite],
  ['between any two nodes', afterNodes],
];

export function beforeWrite(write: number): Death {
  return ({ life }) => life.endAt(write, { isDone: false });
}

export function afterWrite(write: number): Death {
  return ({ life }) => life.endAt(write, { isDone: true });
}

/** Dies once `nodes` nodes have run, whatever of it is stored. */
export function afterNodes(nodes: number): Death {
  return (process) => onNode(process, nodes, () => process.life.end());
}

/** Calls `happens` once `nodes` nodes have run in a process. */
export function onNode(process: ChatProcess, nodes: number, happens: () => void): void {
  let count = 0;
  process.onRunEvent = ({ type }) => {
    if (type === 'node.completed' && ++count === nodes) happens();
  };
}
