import { FlowInvalid } from '../errors';
import type { Outline } from './flow-graph';

type Targets = ReadonlyMap<string, readonly string[]>;
type Reachable = ReadonlyMap<string, ReadonlySet<string>>;

export function checkGraph({ name, start, nodes }: Outline, targets: Targets, reachable: Reachable): void {
  const fail = (node: string, reason: string): never => {
    throw new FlowInvalid(name, node, reason);
  };
  if (!targets.has(start)) fail(start, 'the flow starts here, but there is no such node');
  for (const [node, { final }] of Object.entries(nodes)) {
    const leads = targets.get(node) ?? [];
    const missing = leads.find((target) => !targets.has(target));
    if (missing !== undefined) fail(node, `leads to ${missing}, which does not exist`);
    if (final && leads.length) fail(node, `is final, yet leads to ${leads.join(', ')}`);
    if (!final && !leads.length) fail(node, 'leads nowhere and is not final');
  }
  for (const [node, onward] of reachable) {
    if (node !== start && !reachable.get(start)?.has(node)) fail(node, 'cannot be reached from the start');
    if (!nodes[node]?.final && ![...onward].some((target) => nodes[target]?.final)) fail(node, 'never comes to an end');
  }
}
