/** There is no sandbox, so there is nothing to switch. */
export class NothingSimulated extends Error {
  readonly code = 'nothing_simulated';
  readonly retriable = false;

  constructor() {
    super('no marketplace is simulated here: MARKETPLACE_SANDBOX_URL is not set');
    this.name = 'NothingSimulated';
  }
}
