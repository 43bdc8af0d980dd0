import type { Flow, NodeDefinition } from './flow';

/** A state as the engine sees it: fields it moves about without looking inside. */
export type FlowState = Readonly<Record<string, unknown>>;

/** A flow whose types only its author knows. */
export type AnyFlow = Flow<FlowState, unknown, unknown>;

export type AnyNode = NodeDefinition<FlowState, unknown, unknown, string>;

/** Forgets a flow's types: the engine gives a flow only the states, dependencies and observers that were registered with it. */
export function anyFlow<State extends object, Deps, Event>(flow: Flow<State, Deps, Event>): AnyFlow {
  return flow as unknown as AnyFlow;
}
