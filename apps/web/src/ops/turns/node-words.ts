import type { OpsNodeOutcome, OpsTurn, OpsTurnOutcome } from '@talknshop/contracts';
import type { Said } from '../words';

export const TURN: Record<OpsTurnOutcome, Said> = {
  running: { words: 'Running', tone: 'accent' },
  paused: { words: 'Asked back', tone: 'warn' },
  completed: { words: 'Completed', tone: 'good' },
  failed: { words: 'Failed', tone: 'bad' },
  cancelled: { words: 'Stopped by the user', tone: 'neutral' },
  drained: { words: 'Handed over', tone: 'neutral' },
  lost: { words: 'Taken by another process', tone: 'neutral' },
};

export const NODE: Record<OpsNodeOutcome, { words: string; bar: string }> = {
  running: { words: 'running', bar: 'bg-accent' },
  completed: { words: 'done', bar: 'bg-good' },
  recovered: { words: 'failed, and went on without', bar: 'bg-warn' },
  failed: { words: 'failed', bar: 'bg-bad' },
  stopped: { words: 'stopped', bar: 'bg-muted' },
};

/** `SearchMarketplaces` as words: `Search marketplaces`. */
export function nodeWords(node: string): string {
  const words = node.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The search took most of it, or whatever did; `undefined` of a turn without nodes. */
export function slowestNode({ nodes }: OpsTurn): string | undefined {
  const [slowest] = nodes.toSorted((one, other) => (other.duration_ms ?? 0) - (one.duration_ms ?? 0));
  return slowest && nodeWords(slowest.node);
}
