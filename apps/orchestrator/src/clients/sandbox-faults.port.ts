import type { SandboxFault } from '@talknshop/contracts';

/** The switches of the simulated marketplaces. All throw what a ServiceClient throws. */
export abstract class SandboxFaults {
  /** By marketplace, of those that have one. */
  abstract all(signal?: AbortSignal): Promise<Record<string, SandboxFault>>;

  /** From now on, in place of an earlier one. */
  abstract set(marketplace: string, fault: SandboxFault): Promise<void>;

  /** Of one marketplace, or of all. */
  abstract clear(marketplace?: string): Promise<void>;
}
