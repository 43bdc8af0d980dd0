import type { FlowGraph } from './flow-graph';
import { buildGraph } from './flow-graph';
import type { Choice } from './next';
import type { NodeContext } from './node-context';
import type { Pause } from './pause';
import type { RetryPolicy } from './retry-policy';

/**
 * A flow is a table: what each node does, and where it leads. It is checked when it is defined, so a flow that exists can run:
 * `FlowInvalid` names the node that cannot be reached, leads nowhere without being `final`, or is led to but missing.
 *
 * `State` is a flat record whose fields survive JSON; `Deps` is what the nodes are given; `Event` what they emit.
 */
export function defineFlow<State extends object, Deps = unknown, Event = unknown>() {
  return <const Name extends string>(table: FlowTable<State, Deps, Event, Name>): Flow<State, Deps, Event, Name> => ({
    ...table,
    graph: buildGraph(table),
  });
}

export interface FlowTable<State, Deps, Event, Name extends string> {
  name: string;
  start: NoInfer<Name>;
  nodes: { readonly [node in Name]: NodeDefinition<State, Deps, Event, NoInfer<Name>> };
}

export interface Flow<State, Deps, Event, Name extends string = string> extends FlowTable<State, Deps, Event, Name> {
  readonly graph: FlowGraph;
}

export type NodeDefinition<State, Deps, Event, Name extends string> = NodeWork<State, Deps, Event> &
  NodeEnd<State, Name>;

export interface NodeWork<State, Deps, Event> {
  /** Returns what changed; a field set to `undefined` is removed. The delta is merged shallowly once the node has ended. */
  run(context: NodeContext<State, Deps, Event>): NodeReturn<State> | Promise<NodeReturn<State>>;
  /** How a failure is tried again; never an error whose `retriable` is `false`. Once only without it. */
  retry?: RetryPolicy;
  /** For one attempt. When it is over, the node's `signal` aborts and the attempt fails with `NodeTimeout`. */
  timeout_ms?: number;
  /** Acts on the outside world, always or from the states for which it says so: every checkpoint before it is durable before it runs. */
  effect?: true | ((state: Readonly<State>) => boolean);
  /** Ends in a pause each time, as if it returned `pause(delta)`. */
  pause?: true;
  /** Turns a failure (after the last attempt) into a delta; the run goes on as if the node had returned it. */
  recover?(error: unknown, state: Readonly<State>): Partial<State>;
}

/** Where a node leads: on to others, or nowhere. A run has completed when each of its branches has come to a final node. */
export type NodeEnd<State, Name extends string> =
  { next: Next<State, Name>; final?: never } | { final: true; next?: never };

/** One node, several at once, or a choice among some. A node that several branches lead to starts once, after the last of them. */
export type Next<State, Name extends string> = Name | readonly Name[] | Choice<State, Name>;

export type NodeReturn<State> = Partial<State> | Pause<Partial<State>> | void;
