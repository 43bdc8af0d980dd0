/** Nothing is called that. */
export class UnknownQueue extends Error {
  override readonly name = 'UnknownQueue';
  readonly code = 'unknown_queue';
  readonly retriable = false;

  constructor(
    readonly queue: string,
    known: readonly string[],
  ) {
    super(`no queue is called ${queue}; there are: ${known.join(', ')}`);
  }
}
