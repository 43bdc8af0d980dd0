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

/** What a handler throws to be given the message again at a time of its choice. `cause`: why it could not be done now. */
export class RetryMessage extends Error {
  readonly code = 'retry_message';
  readonly retriable = true;

  constructor(
    /** Seconds; at most 12 hours. */
    readonly after_s: number,
    cause?: unknown,
  ) {
    super(`to be handed out again in ${after_s} s`, { cause });
    this.name = 'RetryMessage';
  }
}
