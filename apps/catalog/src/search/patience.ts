import type { MarketplaceProgress } from '@talknshop/contracts';
import type { Answered } from './ask-all';

/** How someone waits for a search. */
export interface Patience {
  /** Ends the waiting; the calls go on for others. */
  signal?: AbortSignal;
  /** Told of each marketplace when it is asked and when it is done. */
  onProgress?: (progress: MarketplaceProgress) => void;
  /** Without it, everyone is waited for. */
  grace?: GraceTerms;
}

export interface GraceTerms {
  /** How long the slower ones still have once there is enough. */
  ms: number;
  isEnough: (so_far: SoFar) => boolean;
}

export interface SoFar {
  answered: readonly Answered[];
  /** How many have neither answered nor failed. */
  missing: number;
}

/** The wait for the slowest, which is over some time after there was enough. Without terms it never is. */
export class Grace {
  /** Resolves when nobody is to be waited for any more. */
  readonly isOver: Promise<void>;
  private finish = (): void => {};
  private timer: NodeJS.Timeout | undefined;
  private check: NodeJS.Immediate | undefined;

  constructor(
    private readonly terms: GraceTerms | undefined,
    private readonly soFar: () => SoFar,
  ) {
    this.isOver = new Promise((resolve) => (this.finish = resolve));
  }

  /** To be called whenever someone answered. Answers that come together, as those from the cache do, are judged together. */
  reconsider(): void {
    if (!this.terms || this.timer || this.check) return;
    this.check = setImmediate(() => {
      this.check = undefined;
      if (this.terms?.isEnough(this.soFar())) this.timer = setTimeout(this.finish, this.terms.ms);
    });
  }

  end(): void {
    clearTimeout(this.timer);
    clearImmediate(this.check);
  }
}

/** Settles as `work` does, or rejects with the signal's reason as soon as it is aborted. */
export async function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  signal.throwIfAborted();
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
