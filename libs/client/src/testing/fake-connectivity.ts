import { Connectivity } from '../connection/connectivity.port';

/** A network that a test takes away and gives back. */
export class FakeConnectivity extends Connectivity {
  override isOnline = true;
  readonly listeners = new Set<(isOnline: boolean) => void>();

  override onChange(listener: (isOnline: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  become(isOnline: boolean): void {
    this.isOnline = isOnline;
    for (const listener of this.listeners) listener(isOnline);
  }
}
