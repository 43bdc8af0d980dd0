import type { FlowState } from './any-flow';

/** Shallow; a field set to `undefined` is removed. A state that does not change stays the same object. */
export function merge(state: FlowState, delta: FlowState): FlowState {
  const fields = Object.keys(delta);
  if (fields.length === 0) return state;
  const merged = { ...state, ...delta };
  for (const field of fields) if (delta[field] === undefined) delete merged[field];
  return merged;
}
