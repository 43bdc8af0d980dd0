import type { RunObserver } from '../run/run-event';
import type { RunResult } from '../run/run-result';

/** The runs of one flow in one engine: what `WorkflowEngine.register` returns. */
export interface Workflow<State, Event> {
  /**
   * Stores a new run without starting it, and resolves to its id when it is durable: from then on it will be run, by this process
   * (`run`) or, should it die, by another. Throws `RunExists`, `EngineDraining`.
   */
  accept(input: NewRun<State>): Promise<string>;

  /** `accept` and `run` in one. The input is durable before the first node starts. */
  start(input: NewRun<State>, watch?: RunObserver<Event>): Promise<RunResult<State>>;

  /**
   * Runs an accepted run, or goes on with one that its process has left. A run that has ended or is paused is only reported.
   * Throws `RunNotFound`, `RunHeld`, `EngineDraining`.
   */
  run(run_id: string, watch?: RunObserver<Event>): Promise<RunResult<State>>;

  /**
   * Answers the oldest pause of a run: `answer` is merged into the state and durable before the run goes on, to what is next after
   * the paused node. Any process can. Throws `RunNotPaused`, and what `run` throws.
   */
  resume(run_id: string, answer: Partial<State>, watch?: RunObserver<Event>): Promise<RunResult<State>>;

  /**
   * Starts a new run where `run_id` was after its checkpoint `seq`, with `change` merged in. The old run stays as it is. The new one has
   * idempotency keys of its own, so effects after that point happen anew. Throws `RunNotFound`, `RunExists`, `EngineDraining`.
   */
  resumeFrom(run_id: string, seq: number, fork?: Fork<State>, watch?: RunObserver<Event>): Promise<RunResult<State>>;
}

export interface NewRun<State> {
  input: State;
  /** Generated when absent. */
  run_id?: string;
  /** What the caller files the run under, e.g. a session. */
  group?: string;
}

export interface Fork<State> {
  /** Of the new run; generated when absent. */
  run_id?: string;
  change?: Partial<State>;
}
