import { checkGraph } from './check-graph';
import type { Choice } from './next';

/** Where each node may lead, known before any run. */
export interface FlowGraph {
  readonly targets: ReadonlyMap<string, readonly string[]>;
  /** Whether a branch at `from` may still come to `to`, in one step or more. */
  reaches(from: string, to: string): boolean;
}

/** The part of a flow's table that its graph is made of. */
export interface Outline {
  name: string;
  start: string;
  nodes: Readonly<Record<string, { next?: Lead; final?: true }>>;
}

/** Where one node leads, whatever the state its choice looks at. */
export type Lead = string | readonly string[] | Choice<never, string>;

/** Throws `FlowInvalid` for the first thing that does not hold together. */
export function buildGraph(outline: Outline): FlowGraph {
  const targets = new Map(Object.entries(outline.nodes).map(([name, { next }]) => [name, targetsOf(next)]));
  const reachable = new Map([...targets.keys()].map((name) => [name, reachableFrom(name, targets)]));
  checkGraph(outline, targets, reachable);
  return { targets, reaches: (from, to) => reachable.get(from)?.has(to) ?? false };
}

function targetsOf(next: Lead | undefined): readonly string[] {
  if (next === undefined) return [];
  if (typeof next === 'string') return [next];
  return 'targets' in next ? next.targets : next;
}

function reachableFrom(name: string, targets: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (from: string) => {
    for (const target of targets.get(from) ?? []) {
      if (found.has(target)) continue;
      found.add(target);
      visit(target);
    }
  };
  visit(name);
  return found;
}
