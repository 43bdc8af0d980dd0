/** Somebody else works on the posting by now: what we found out is theirs to find out. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
  readonly code = 'lease_lost';
  readonly retriable = false;

  constructor(
    readonly job_id: string,
    readonly marketplace: string,
  ) {
    super(`${job_id} on ${marketplace} was taken over`);
  }
}
