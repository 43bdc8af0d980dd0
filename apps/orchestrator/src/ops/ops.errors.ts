/** There is no sandbox, so there is nothing to switch. */
export class NothingSimulated extends Error {
  readonly code = 'nothing_simulated';
  readonly retriable = false;

  constructor() {
    super('no marketplace is simulated here: MARKETPLACE_SANDBOX_URL is not set');
    this.name = 'NothingSimulated';
  }
}

/** The queues, or the jobs that their messages are about, cannot be reached. */
export class QueuesUnavailable extends Error {
  readonly code = 'queues_unavailable';
  readonly retriable = true;

  constructor(cause: unknown) {
    super('the queues cannot be reached right now', { cause });
    this.name = 'QueuesUnavailable';
  }
}
