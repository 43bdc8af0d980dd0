/** A request that cannot be answered as it stands, though each field by itself is well formed. */
export class SearchRefused extends Error {
  readonly code = 'invalid_request';

  constructor(
    /** As a JSONPath, e.g. `$.cursor`. */
    readonly path: string,
    /** What was expected, for the caller. */
    readonly expected: string,
  ) {
    super(`${path}: ${expected}`);
    this.name = 'SearchRefused';
  }
}
