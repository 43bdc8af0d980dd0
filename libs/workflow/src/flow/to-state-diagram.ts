/** Something that turns a state into another, or into itself. */
export interface Transition {
  from: string;
  to: string;
  /** What does it, for a person. */
  by: string;
}

/**
 * Draws transitions as a Mermaid state diagram, in the order they are given: those between the same two states share an arrow, what
 * changes nothing is left out, and a state nothing leads out of is an end. States are words of letters, digits and `_`.
 */
export function toStateDiagram(start: string, transitions: readonly Transition[]): string {
  const changes = transitions.filter(({ from, to }) => from !== to);
  const arrows = Map.groupBy(changes, ({ from, to }) => `${from} --> ${to}`);
  const ends = [...new Set(changes.map(({ to }) => to))].filter((state) => changes.every(({ from }) => from !== state));
  return [
    'stateDiagram-v2',
    `  [*] --> ${start}`,
    ...[...arrows].map(([arrow, same]) => `  ${arrow}: ${[...new Set(same.map(({ by }) => by))].join(', ')}`),
    ...ends.map((state) => `  ${state} --> [*]`),
    '',
  ].join('\n');
}
