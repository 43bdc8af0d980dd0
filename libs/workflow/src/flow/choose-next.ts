import { UndeclaredTarget } from '../errors';
import type { AnyFlow, FlowState } from './any-flow';
import { merge } from './merge';
import type { Choice } from './next';

/** The nodes that follow `node` when it has changed the state by `delta`; none after a final one. */
export function chooseNext(flow: AnyFlow, node: string, state: FlowState, delta: FlowState): readonly string[] {
  const next = flow.nodes[node]?.next;
  if (next === undefined) return [];
  if (typeof next === 'string') return [next];
  return 'choose' in next ? choose(node, next, merge(state, delta)) : next;
}

function choose(node: string, { targets, choose }: Choice<FlowState, string>, state: FlowState): readonly string[] {
  const choice = choose(state);
  const chosen = typeof choice === 'string' ? [choice] : choice;
  if (chosen.length && chosen.every((name) => targets.includes(name))) return chosen;
  throw new UndeclaredTarget(node, chosen);
}
