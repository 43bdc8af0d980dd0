/** What a node is given. */
export interface NodeContext<State, Deps, Event> {
  /** As it was when the node started; a branch that runs beside it cannot change it. */
  readonly state: Readonly<State>;
  readonly deps: Deps;
  /** Says something to whoever watches the run. Numbered, kept in the node's checkpoint; ignored once the node has ended. */
  emit(event: Event): void;
  /**
   * As `emit`, for what could come out differently were the node run again, such as who answers first: heard once it is durable,
   * and from then on said, also when the node is run anew and says it in another way.
   */
  report(event: Event): void;
  /** Aborts when the run is cancelled or lost, another branch has failed, or the attempt has timed out. */
  readonly signal: AbortSignal;
  readonly run_id: string;
  readonly node: string;
  /** 1 the first time the run enters this node; the same again when the node is retried or run anew after a crash. */
  readonly visit: number;
  /** `run_id:node:visit`: the same for every attempt at this visit, in whichever process. */
  readonly idempotency_key: string;
  /** Epoch milliseconds. */
  now(): number;
}
