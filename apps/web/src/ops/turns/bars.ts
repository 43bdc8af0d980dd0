import type { OpsNode, OpsTurn } from '@talknshop/contracts';

/** A node's place on the line of its turn. */
export interface Bar {
  node: OpsNode;
  /** Of the whole line, in percent. */
  left: number;
  width: number;
}

/** The nodes of a turn on one line, from its beginning until now or its end. `age_ms`: how long ago it began. */
export function barsOf({ nodes, duration_ms }: OpsTurn, age_ms: number): Bar[] {
  const now_ms = duration_ms ?? Math.max(age_ms, 0);
  const ends = nodes.map(({ start_ms, duration_ms: node_ms }) => start_ms + (node_ms ?? 0));
  const length = Math.max(now_ms, ...ends, 1);
  return nodes.map((node) => {
    const left = (100 * node.start_ms) / length;
    const node_ms = node.duration_ms ?? now_ms - node.start_ms;
    return { node, left, width: Math.min(100 - left, Math.max(0, (100 * node_ms) / length)) };
  });
}
