import type { PostingMarketplace } from '@talknshop/contracts';
import type { Clock } from '@talknshop/workflow';

/** Lets each marketplace's steps go one after the other, at most so many a second. Counted in this process. */
export class Pace {
  private readonly free_at = new Map<PostingMarketplace, number>();

  constructor(
    private readonly per_second: Record<PostingMarketplace, number>,
    private readonly clock: Clock,
  ) {}

  /** Resolves when it is the marketplace's turn. Throws the signal's reason. */
  async turn(marketplace: PostingMarketplace, signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const at = Math.max(now, this.free_at.get(marketplace) ?? 0);
    this.free_at.set(marketplace, at + 1_000 / this.per_second[marketplace]);
    if (at > now) await this.clock.sleep(at - now, signal);
    signal.throwIfAborted();
  }
}
