import type { MarketplaceJobStatus, ServerEvent } from '@talknshop/contracts';

const UNDER_WAY: readonly MarketplaceJobStatus[] = ['queued', 'posting', 'pending_review'];

/** Knows how far the marketplaces are with what was sent out in this conversation. */
export class JobWatch {
  private readonly statuses = new Map<string, MarketplaceJobStatus>();
  private tell = () => {};

  hear(event: ServerEvent): void {
    if (event.type !== 'job_update') return;
    for (const { job_id, status } of event.data.marketplace_results) this.statuses.set(job_id, status);
    if (!this.isUnderWay) this.tell();
  }

  /** Resolves when nothing is under way any more, at once where nothing is, or after that time. */
  async settled(longest_ms: number): Promise<void> {
    if (!this.isUnderWay) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve) => {
      this.tell = resolve;
      timer = setTimeout(resolve, longest_ms);
    });
    clearTimeout(timer);
  }

  private get isUnderWay(): boolean {
    return [...this.statuses.values()].some((status) => UNDER_WAY.includes(status));
  }
}
