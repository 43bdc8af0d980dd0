import type { FlowGraph } from '../flow/flow-graph';
import type { RunStatus } from '../checkpoint-store.port';
import type { Position } from './position';

/** A node under way. */
interface Running {
  readonly node: string;
}

const NONE: readonly string[] = [];

/**
 * The due nodes that may start now. A node waits while any other branch (under way, due or paused) can still reach it, so that it
 * starts once, after the last of them. Branches in a cycle may wait for each other; when nothing else can move, the one scheduled
 * first among those that nothing outside their cycle leads to goes ahead.
 */
export function startable(position: Position, running: readonly Running[], graph: FlowGraph): readonly string[] {
  const { due, paused } = position;
  if (due.length === 0) return NONE;
  if (due.length === 1 && paused.length === 0) return running.length ? NONE : due;
  return startableAmong(position, running, graph);
}

function startableAmong({ due, paused }: Position, running: readonly Running[], graph: FlowGraph): readonly string[] {
  const branches = paused.length ? [...due, ...paused] : due;
  const waiting = running.length ? due.filter((name) => !running.some(({ node }) => node === name)) : due;
  const free = waiting.filter((node) => !branches.some((other) => other !== node && graph.reaches(other, node)));
  if (free.length || running.length) return free;
  const leadsInto = (other: string, node: string) =>
    other !== node && graph.reaches(other, node) && (paused.includes(other) || !graph.reaches(node, other));
  return waiting.filter((node) => !branches.some((other) => leadsInto(other, node))).slice(0, 1);
}

/** How a run stands that nobody has stopped. */
export function standing(position: Position, running: readonly Running[], graph: FlowGraph): RunStatus {
  const { due, paused } = position;
  if (paused.length === 0) return running.length || due.length ? 'running' : 'completed'; // some due node can always start then
  return running.length || startable(position, running, graph).length ? 'running' : 'paused';
}
