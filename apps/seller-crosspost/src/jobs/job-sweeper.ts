import { sweep, type SweepParts } from '@talknshop/crosspost';

/** Looks again and again at what is due, and does what requests leave to be done behind their backs. */
export class JobSweeper {
  private readonly stopping = new AbortController();
  private readonly under_way = new Set<Promise<void>>();

  constructor(
    private readonly sweep_ms: number,
    private readonly parts: SweepParts,
  ) {}

  start(): void {
    this.follow(this.watch());
  }

  /** Begins nothing more; resolves when what was begun has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.under_way);
  }

  /** Does it without anybody waiting for it; what fails is found by a sweep. */
  soon(job_id: string, work: Promise<void>): void {
    this.follow(work.catch((error: unknown) => this.parts.observer.failed(error, { job_id })));
  }

  private async watch(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const found = await sweep(this.parts, signal).catch((error: unknown) => this.failed(error));
      await this.parts.clock.sleep(found ? BREATH_MS : this.sweep_ms, signal);
    }
  }

  private failed(error: unknown): number {
    this.parts.observer.failed(error, {});
    return 0;
  }

  private follow(work: Promise<void>): void {
    const followed = work.finally(() => this.under_way.delete(followed));
    this.under_way.add(followed);
  }
}

/** Between two sweeps that find something. */
const BREATH_MS = 100;
