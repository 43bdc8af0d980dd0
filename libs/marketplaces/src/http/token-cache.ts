import { shareFlight, type SharedFlight } from './shared-flight';

export interface Token {
  value: string;
  lifetime_ms: number;
}

const MARGIN_MS = 120_000;

/**
 * Keeps one access token and asks for the next before it expires. Callers who need a token at the same time wait for one
 * request; it is given up when the last of them is aborted.
 */
export class TokenCache {
  private current?: { value: string; renew_at: number };
  private flight?: SharedFlight<string>;

  constructor(
    private readonly mint: (signal: AbortSignal) => Promise<Token>,
    private readonly now: () => number,
  ) {}

  async get(signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    if (this.current && this.now() < this.current.renew_at) return this.current.value;
    this.flight ??= this.takeOff();
    return this.flight.join(signal);
  }

  /** Forgets a token the vendor refused, unless it has been replaced already. */
  discard(value: string): void {
    if (this.current?.value === value) this.current = undefined;
  }

  private takeOff(): SharedFlight<string> {
    const flight = shareFlight(
      (signal) => this.renew(signal),
      () => {
        if (this.flight === flight) this.flight = undefined;
      },
    );
    return flight;
  }

  private async renew(signal: AbortSignal): Promise<string> {
    const asked_at = this.now();
    const { value, lifetime_ms } = await this.mint(signal);
    const margin = Math.min(MARGIN_MS, lifetime_ms / 10);
    this.current = { value, renew_at: asked_at + lifetime_ms - margin };
    return value;
  }
}
