import type { SandboxMarketplace } from '../catalogue/catalogue';
import type { Fault } from './fault';

/** The faults that are switched on, by marketplace. */
export class FaultSwitches {
  private readonly faults = new Map<SandboxMarketplace, Fault>();

  constructor(
    /** Milliseconds that every answer takes, faults apart. */
    readonly latency_ms: number = 0,
    /** From 0 up to, not including, 1. */
    private readonly random: () => number = Math.random,
  ) {}

  all(): Partial<Record<SandboxMarketplace, Fault>> {
    return Object.fromEntries(this.faults);
  }

  of(marketplace: SandboxMarketplace): Fault | undefined {
    return this.faults.get(marketplace);
  }

  set(marketplace: SandboxMarketplace, fault: Fault): void {
    this.faults.set(marketplace, fault);
  }

  clear(marketplace?: SandboxMarketplace): void {
    if (marketplace === undefined) this.faults.clear();
    else this.faults.delete(marketplace);
  }

  /** The fault of the next request, if it is to have one. */
  strike(marketplace: SandboxMarketplace): Fault | undefined {
    const fault = this.faults.get(marketplace);
    return fault && this.random() < (fault.rate ?? 1) ? fault : undefined;
  }
}
