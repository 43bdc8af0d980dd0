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
