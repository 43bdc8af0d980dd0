import { execFileSync, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const CORES = availableParallelism();
const LAST = CORES - 1;

/** Whether this machine can hold a process to one core, and has another for everything else. */
export function isPinning(): boolean {
  return CORES > 1 && spawnSync('taskset', ['--version']).status === 0;
}

/** The command that runs one on the last core alone, with all its threads. */
export function onOneCore(command: string, args: readonly string[]): [string, string[]] {
  return isPinning() ? ['taskset', ['-c', String(LAST), command, ...args]] : [command, [...args]];
}

/** Keeps the processes (this one unless told) off the last core; what it returns lets this one go again. */
export function onTheOtherCores(pids: readonly number[] = [process.pid]): () => void {
  const set = (cores: string): void => {
    if (isPinning()) for (const pid of pids) execFileSync('taskset', ['-acp', cores, String(pid)], { stdio: 'ignore' });
  };
  set(`0-${LAST - 1}`);
  return () => set(`0-${LAST}`);
}
