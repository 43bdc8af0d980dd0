import type { FlowState } from './any-flow';

/** Shallow; a field set to `undefined` is removed. A state that does not change stays the same object. */
export function merge(state: FlowState, delta: FlowState): FlowState {
  let merged: Record<string, unknown> | undefined;
  for (const field in delta) {
    merged ??= both(state, delta);
    if (delta[field] === undefined) delete merged[field];
  }
  return merged ?? state;
}

/** A spread takes three times as long once states have many shapes; but `assign` would take a field of that name for the prototype. */
function both(state: FlowState, delta: FlowState): Record<string, unknown> {
  const isPlain = !Object.hasOwn(delta, '__proto__') && !Object.hasOwn(state, '__proto__');
  return isPlain ? Object.assign({}, state, delta) : { ...state, ...delta };
}
