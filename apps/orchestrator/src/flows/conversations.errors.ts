/** A turn before this one in the same session has not ended yet: try again a little later. */
export class TurnMustWait extends Error {
  readonly code = 'turn_must_wait';
  readonly retriable = true;

  constructor(
    readonly run_id: string,
    readonly waits_for: string,
  ) {
    super(`turn ${run_id} waits for turn ${waits_for} of the same session`);
    this.name = 'TurnMustWait';
  }
}

/** The session was deleted, or has expired, while a turn of it was waiting or running. */
export class SessionGone extends Error {
  readonly code = 'session_gone';
  readonly retriable = false;

  constructor(readonly session_id: string) {
    super(`session ${session_id} does not exist any more`);
    this.name = 'SessionGone';
  }
}
