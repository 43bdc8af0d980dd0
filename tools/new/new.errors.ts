/** The kind or the name is not what the command takes; the message says what was expected. */
export class NameRefused extends Error {
  override readonly name = 'NameRefused';
  readonly code = 'name_refused';
}

/** What was to be generated would go over what is there. */
export class AlreadyThere extends Error {
  override readonly name = 'AlreadyThere';
  readonly code = 'already_there';

  constructor(readonly path: string) {
    super(`${path} is there already; nothing was written`);
  }
}

/** A file has no place any more for what was to be put into it. */
export class PlaceMissing extends Error {
  override readonly name = 'PlaceMissing';
  readonly code = 'place_missing';

  constructor(
    readonly path: string,
    put: string,
  ) {
    super(
      `${path} has no place for\n${put.trim()}\nnothing was written; tell the generator where it goes now, in tools/new`,
    );
  }
}
