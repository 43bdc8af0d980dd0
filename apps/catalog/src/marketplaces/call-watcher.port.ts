import type { SearchMarketplace } from '@talknshop/contracts';

export interface FinishedCall {
  marketplace: SearchMarketplace;
  duration_ms: number;
  /** Absent when it succeeded. */
  error?: unknown;
}

/** Learns of every single attempt to reach a marketplace. */
export abstract class CallWatcher {
  abstract called(call: FinishedCall): void;

  /** `isOpen` may be asked at any time. */
  abstract watchBreaker(marketplace: SearchMarketplace, isOpen: () => boolean): void;
}
