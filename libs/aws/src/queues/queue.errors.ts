/** A message that nobody can read, now or later: not JSON, or not what its queue carries. */
export class MessageMalformed extends Error {
  readonly code = 'message_malformed';
  readonly retriable = false;

  constructor(
    readonly message_id: string,
    /** What was wrong with which field; nothing of what it held. */
    readonly errors: unknown,
    cause?: unknown,
  ) {
    super(`message ${message_id} is not what its queue carries`, { cause });
    this.name = 'MessageMalformed';
  }
}

/** The queue cannot be reached, or is not there. `cause` is what the client saw. */
export class MessageNotSent extends Error {
  readonly code = 'message_not_sent';
  readonly retriable = true;

  constructor(
    readonly queue: string,
    cause: unknown,
  ) {
    super(`the message could not be sent to ${queue}`, { cause });
    this.name = 'MessageNotSent';
  }
}
