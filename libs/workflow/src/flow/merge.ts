import type { FlowState } from './any-flow';

/** Shallow; a field set to `undefined` is removed. */
export function merge(state: FlowState, delta: FlowState): FlowState {
  const merged = { ...state, ...delta };
  for (const field in delta) if (delta[field] === undefined) delete merged[field];
  return merged;
}
