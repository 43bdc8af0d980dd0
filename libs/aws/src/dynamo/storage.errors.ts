/** What goes wrong with stored things: a stable `code`, and whether trying the same again may help. */
export abstract class StorageError extends Error {
  abstract readonly code: string;
  abstract readonly retriable: boolean;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The store did not answer in time, cannot be reached, or has too much to do. `cause` is what the client saw. */
export class StorageUnavailable extends StorageError {
  readonly code = 'storage_unavailable';
  readonly retriable = true;

  constructor(
    readonly operation: string,
    cause: unknown,
  ) {
    super(`${operation}: the storage cannot be reached`, { cause });
  }
}

/** The store understood and said no: a missing table, no permission, an invalid request. */
export class StorageRefused extends StorageError {
  readonly code = 'storage_refused';
  readonly retriable = false;

  constructor(
    readonly operation: string,
    cause: unknown,
  ) {
    super(`${operation}: the storage refused: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** More than one item may hold, even compressed. */
export class ItemTooLarge extends StorageError {
  readonly code = 'item_too_large';
  readonly retriable = false;

  constructor(
    readonly operation: string,
    cause: unknown,
  ) {
    super(`${operation}: the item is larger than the 400 KB that may be stored`, { cause });
  }
}
