import { CrosspostObserver } from '../crosspost-observer.port';

/** Says nothing, and throws what failed. */
export class SilentObserver extends CrosspostObserver {
  became(): void {
    return undefined;
  }

  sent(): void {
    return undefined;
  }

  told(): void {
    return undefined;
  }

  failed(error: unknown): void {
    throw error;
  }
}
