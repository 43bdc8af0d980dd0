/** The session belongs to another user, or to another source. */
export class SessionForbidden extends Error {
  readonly code = 'foreign_session';
  readonly retriable = false;

  constructor(readonly session_id: string) {
    super(`session ${session_id} is not open to whoever asks`);
    this.name = 'SessionForbidden';
  }
}

/** The message could not be stored, so it was not taken; nothing has happened. */
export class MessageNotStored extends Error {
  readonly code = 'storage_unavailable';
  readonly retriable = true;

  constructor(
    readonly turn_id: string,
    cause: unknown,
  ) {
    super(`the message of turn ${turn_id} could not be stored`, { cause });
    this.name = 'MessageNotStored';
  }
}
