import type { Fault, FaultStep } from './fault';
import type { PlayedMarketplace } from './played-marketplaces';

/** The faults that are switched on, by marketplace. */
export class FaultSwitches {
  private readonly faults = new Map<PlayedMarketplace, Fault>();
  /** Requests that each fault was meant for, since it was set. */
  private readonly counts = new Map<PlayedMarketplace, number>();

  constructor(
    /** Milliseconds that every answer takes, faults apart. */
    readonly latency_ms: number = 0,
    /** From 0 up to, not including, 1. */
    private readonly random: () => number = Math.random,
  ) {}

  all(): Partial<Record<PlayedMarketplace, Fault>> {
    return Object.fromEntries(this.faults);
  }

  of(marketplace: PlayedMarketplace): Fault | undefined {
    return this.faults.get(marketplace);
  }

  set(marketplace: PlayedMarketplace, fault: Fault): void {
    this.faults.set(marketplace, fault);
    this.counts.delete(marketplace);
  }

  clear(marketplace?: PlayedMarketplace): void {
    if (marketplace === undefined) this.faults.clear();
    else this.faults.delete(marketplace);
  }

  /** The fault of the next request, if it is to have one. */
  strike(marketplace: PlayedMarketplace, step: FaultStep): Fault | undefined {
    const fault = this.faults.get(marketplace);
    if (!fault || (fault.fail_at !== undefined && fault.fail_at !== step)) return undefined;
    const count = (this.counts.get(marketplace) ?? 0) + 1;
    this.counts.set(marketplace, count);
    if (fault.nth !== undefined && fault.nth !== count) return undefined;
    return this.random() < (fault.rate ?? 1) ? fault : undefined;
  }
}
