import { Crosspost, CrosspostUnavailable } from './crosspost.port';

/** Where there is no cross-poster: listings are made and kept, and nothing is posted. */
export class NoCrosspost extends Crosspost {
  override preview = unavailable;
  override post = unavailable;
  override jobs = unavailable;
  override edit = unavailable;
  override takeDown = unavailable;
  override takeOff = unavailable;
  override doneByHand = unavailable;
  override sold = unavailable;
  override retry = unavailable;
}

async function unavailable(): Promise<never> {
  throw new CrosspostUnavailable(new Error('CROSSPOST_SERVICE_URL is not set'));
}
