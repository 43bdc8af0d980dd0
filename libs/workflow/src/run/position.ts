import type { FlowState } from '../flow/any-flow';
import { merge } from '../flow/merge';
import type { LogEntry } from './log-entry';

/** Where a run is: everything its log says, in sum. */
export interface Position {
  readonly state: FlowState;
  /** Nodes still to run, in the order they were scheduled; those under way are among them until they end. */
  readonly due: readonly string[];
  /** Nodes that have paused, the oldest first; what follows them waits for an answer. */
  readonly paused: readonly string[];
  /** How often each node has ended. */
  readonly visits: Readonly<Record<string, number>>;
  /** How many events have been numbered. */
  readonly events: number;
}

export function startOf(start: string, input: FlowState): Position {
  return { state: input, due: [start], paused: [], visits: {}, events: 0 };
}

/**
 * The only way a run moves, both when a node ends and when its log is read again: so a restored run is where it was. `state` is what
 * the entry's delta makes of the position's state, for who has worked it out already.
 */
export function advance(position: Position, entry: LogEntry, state = stateAfter(position, entry)): Position {
  switch (entry.type) {
    case 'ended':
      return {
        state,
        due: schedule(without(position.due, entry.node), entry.next),
        paused: entry.pauses ? [...position.paused, entry.node] : position.paused,
        visits: increment(position.visits, entry.node),
        events: position.events + entry.events.length,
      };
    case 'answered':
      return {
        ...position,
        state,
        due: schedule(position.due, entry.next),
        paused: without(position.paused, entry.node),
      };
    case 'spoke':
    case 'stopped':
      return { ...position, events: position.events + entry.events.length };
  }
}

function stateAfter({ state }: Position, entry: LogEntry): FlowState {
  return 'delta' in entry ? merge(state, entry.delta) : state;
}

function increment(visits: Readonly<Record<string, number>>, node: string): Readonly<Record<string, number>> {
  const incremented: Record<string, number> = Object.assign({}, visits); // as in `merge`, quicker than a spread
  incremented[node] = (incremented[node] ?? 0) + 1;
  return incremented;
}

const NONE: readonly string[] = [];

/** A node that is due already is not scheduled twice: that is where branches join. */
function schedule(due: readonly string[], next: readonly string[]): readonly string[] {
  if (due.length === 0 && next.length < 2) return next;
  const scheduled = due.slice();
  for (const node of next) if (!scheduled.includes(node)) scheduled.push(node);
  return scheduled;
}

function without(names: readonly string[], name: string): readonly string[] {
  return names.length === 1 && names[0] === name ? NONE : names.filter((other) => other !== name);
}
