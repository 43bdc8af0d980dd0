import type { Backoff } from './backoff';
import type { ConnectionState } from './connection-state';
import type { Connectivity } from './connectivity.port';

export interface ReconnectionParts {
  backoff: Backoff;
  connectivity?: Connectivity;
  /** Now is the time to try. */
  onDue: () => void;
  /** The device has lost its network, and whatever was open with it. */
  onOffline: () => void;
  /** The device has a network, maybe another one than before. */
  onOnline: () => void;
}

/** When to try again: after a backoff, and at once when the network comes back. */
export class Reconnection {
  private attempt = 0;
  private timer?: ReturnType<typeof setTimeout>;
  private stopHearing?: () => void;

  constructor(private readonly parts: ReconnectionParts) {}

  /** Begins to heed the network. */
  start(): void {
    this.stopHearing ??= this.parts.connectivity?.onChange((isOnline) =>
      isOnline ? this.hurry() : this.parts.onOffline(),
    );
  }

  /** A network that is said to be missing may be there after all, so it is tried as well. */
  schedule(): ConnectionState {
    clearTimeout(this.timer);
    const attempt = ++this.attempt;
    const wait_ms = this.parts.backoff(attempt);
    this.timer = setTimeout(() => this.due(), wait_ms);
    return this.parts.connectivity?.isOnline === false
      ? { kind: 'offline' }
      : { kind: 'reconnecting', attempt, wait_ms };
  }

  /** The next wait is the shortest again. */
  reset(): void {
    this.attempt = 0;
    this.cancel();
  }

  stop(): void {
    this.reset();
    this.stopHearing?.();
    this.stopHearing = undefined;
  }

  private due(): void {
    this.cancel();
    this.parts.onDue();
  }

  private hurry(): void {
    this.parts.onOnline();
    if (this.timer === undefined) return;
    this.reset();
    this.parts.onDue();
  }

  private cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
