import type { AnyFlow } from './any-flow';
import { anyFlow } from './any-flow';
import type { Flow } from './flow';

/**
 * Draws a flow as a Mermaid flowchart: a rounded node ends the run, a slanted one pauses it, a double-edged one
 * acts on the outside world, a dashed arrow is chosen at run time.
 */
export function toMermaid<State extends object, Deps, Event>(flow: Flow<State, Deps, Event>): string {
  const table = anyFlow(flow);
  const nodes = [...flow.graph.targets.keys()].map((name) => `  ${shape(table, name)}`);
  const edges = [...flow.graph.targets].flatMap(([name, targets]) =>
    targets.map((target) => `  ${name} ${arrow(table, name)} ${target}`),
  );
  return ['flowchart TD', ...nodes, ...edges, ''].join('\n');
}

function shape({ nodes }: AnyFlow, name: string): string {
  const { final, pause, effect } = nodes[name] ?? {};
  if (final) return `${name}([${name}])`;
  if (pause) return `${name}[/${name}/]`;
  return effect ? `${name}[[${name}]]` : `${name}[${name}]`;
}

function arrow({ nodes }: AnyFlow, name: string): string {
  const next = nodes[name]?.next;
  return typeof next === 'object' && 'choose' in next ? '-.->' : '-->';
}
