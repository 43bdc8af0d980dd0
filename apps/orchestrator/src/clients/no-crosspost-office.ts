import { CrosspostOffice } from './crosspost-office.port';

/** There is no cross-poster, so it has nothing to look into. */
export class NoCrosspostOffice extends CrosspostOffice {
  override job = async () => undefined;
  override deadLetters = absent;
  override redrive = absent;
}

/** An operator asked what there is no cross-poster for. */
export class CrosspostAbsent extends Error {
  readonly code = 'crosspost_not_available';
  readonly retriable = false;

  constructor() {
    super('no cross-poster is set up here: CROSSPOST_SERVICE_URL is not set');
    this.name = 'CrosspostAbsent';
  }
}

async function absent(): Promise<never> {
  throw new CrosspostAbsent();
}
