import { UndeclaredTarget } from '../errors';
import type { AnyFlow, FlowState } from './any-flow';
import type { Choice } from './next';

/** The nodes that follow `node` once it has left the state as `state`; none after a final one. */
export function chooseNext(flow: AnyFlow, node: string, state: FlowState): readonly string[] {
  const next = flow.nodes[node]?.next;
  if (next && typeof next !== 'string' && 'choose' in next) return choose(node, next, state);
  return flow.graph.targets.get(node) ?? [];
}

function choose(node: string, { targets, choose }: Choice<FlowState, string>, state: FlowState): readonly string[] {
  const choice = choose(state);
  const chosen = typeof choice === 'string' ? [choice] : choice;
  if (chosen.length && chosen.every((name) => targets.includes(name))) return chosen;
  throw new UndeclaredTarget(node, chosen);
}
