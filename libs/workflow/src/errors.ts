/** Every error of the engine: a stable `code`, and whether trying the same again may help. */
export abstract class WorkflowError extends Error {
  abstract readonly code: string;
  abstract readonly retriable: boolean;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The table of a flow does not hold together; found when it is defined. */
export class FlowInvalid extends WorkflowError {
  readonly code = 'flow_invalid';
  readonly retriable = false;

  constructor(
    readonly flow: string,
    readonly node: string,
    reason: string,
  ) {
    super(`flow ${flow}, node ${node}: ${reason}`);
  }
}

/** A choice named a node outside its declared targets, or none. */
export class UndeclaredTarget extends WorkflowError {
  readonly code = 'undeclared_target';
  readonly retriable = false;

  constructor(
    readonly node: string,
    readonly chosen: readonly string[],
  ) {
    super(`node ${node} chose ${chosen.join(', ') || 'nothing'}, which its targets do not allow`);
  }
}

export class NodeTimeout extends WorkflowError {
  readonly code = 'node_timeout';
  readonly retriable = true;

  constructor(
    readonly node: string,
    readonly timeout_ms: number,
  ) {
    super(`node ${node} took longer than ${timeout_ms} ms`);
  }
}

/** Two branches gave one field different values at the same time, so the result would hang on chance. */
export class ParallelWrite extends WorkflowError {
  readonly code = 'parallel_write';
  readonly retriable = false;

  constructor(
    readonly node: string,
    readonly field: string,
  ) {
    super(`node ${node} wrote ${field}, which a node running beside it wrote too`);
  }
}

/** The store did not take the run's checkpoints in spite of retries; the run stays where it last was durable, for another to take up. */
export class CheckpointsUnavailable extends WorkflowError {
  readonly code = 'checkpoints_unavailable';
  readonly retriable = true;

  constructor(
    readonly run_id: string,
    cause: unknown,
  ) {
    super(`the checkpoints of run ${run_id} could not be stored`, { cause });
  }
}

/** The stored log does not fit the flow: a gap, a node that no longer exists. */
export class HistoryUnreadable extends WorkflowError {
  readonly code = 'history_unreadable';
  readonly retriable = false;

  constructor(
    readonly run_id: string,
    reason: string,
  ) {
    super(`the history of run ${run_id} cannot be continued: ${reason}`);
  }
}

/** The stored log was written by a newer release; a process that runs it can go on with the run. */
export class HistoryTooNew extends WorkflowError {
  readonly code = 'history_too_new';
  readonly retriable = true;

  constructor(
    readonly run_id: string,
    readonly format: number,
  ) {
    super(`the history of run ${run_id} is in format ${format}, which this release cannot read`);
  }
}

/** Every process that took the run up has died of it, or with it, too often to try once more. */
export class TakenUpTooOften extends WorkflowError {
  readonly code = 'taken_up_too_often';
  readonly retriable = false;

  constructor(
    readonly run_id: string,
    readonly take_ups: number,
  ) {
    super(`run ${run_id} was taken up ${take_ups} times, and each time its process died`);
  }
}

export class RunExists extends WorkflowError {
  readonly code = 'run_exists';
  readonly retriable = false;

  constructor(readonly run_id: string) {
    super(`run ${run_id} exists already`);
  }
}

export class RunNotFound extends WorkflowError {
  readonly code = 'run_not_found';
  readonly retriable = false;

  constructor(readonly run_id: string) {
    super(`there is no run ${run_id}, or it has expired`);
  }
}

/** The run has ended or is under way, so there is no question to answer. */
export class RunNotPaused extends WorkflowError {
  readonly code = 'run_not_paused';
  readonly retriable = false;

  constructor(
    readonly run_id: string,
    readonly status: string,
  ) {
    super(`run ${run_id} is ${status}, not paused`);
  }
}

/** Another process has the run's lease, or this one is at work on it already. */
export class RunHeld extends WorkflowError {
  readonly code = 'run_held';
  readonly retriable = true;

  constructor(readonly run_id: string) {
    super(`run ${run_id} is being run already`);
  }
}

/** The engine is stopping and takes nothing new; another process will. */
export class EngineDraining extends WorkflowError {
  readonly code = 'engine_draining';
  readonly retriable = true;

  constructor() {
    super('the workflow engine is stopping');
  }
}
