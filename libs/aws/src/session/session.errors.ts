import { StorageError } from '../dynamo/storage.errors';

/** Somebody else has changed the session since it was read: read it again and decide anew. */
export class SessionConflict extends StorageError {
  readonly code = 'session_conflict';
  readonly retriable = true;

  constructor(
    readonly session_id: string,
    /** The version the change was made to. */
    readonly version: number,
  ) {
    super(`session ${session_id} has changed since version ${version}`);
  }
}

/** There is no such session, or it has expired. */
export class SessionNotFound extends StorageError {
  readonly code = 'session_not_found';
  readonly retriable = false;

  constructor(readonly session_id: string) {
    super(`there is no session ${session_id}, or it has expired`);
  }
}

export class CursorInvalid extends StorageError {
  readonly code = 'cursor_invalid';
  readonly retriable = false;

  constructor(cause?: unknown) {
    super('the cursor is not one that was handed out', { cause });
  }
}
