import { sweep, type SweepParts } from '@talknshop/crosspost';

/** Looks again and again at what is due, and does what requests leave to be done behind their backs. */
export class JobSweeper {
  private readonly stopping = new AbortController();
  private readonly under_way = new Set<Promise<void>>();
  private readonly waiting: { job_id: string; work: () => Promise<void> }[] = [];
  private at_work = 0;

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

  /** The same a few at a time, so that however much is accepted at once, answers go first. What has not begun when it stops is left to a sweep. */
  inTurn(job_id: string, work: () => Promise<void>): void {
    this.waiting.push({ job_id, work });
    if (this.at_work < MOST_AT_WORK) this.follow(this.workOff());
  }

  private async workOff(): Promise<void> {
    this.at_work += 1;
    for (let next = this.waiting.shift(); next && !this.stopping.signal.aborted; next = this.waiting.shift()) {
      const { job_id, work } = next;
      await work().catch((error: unknown) => this.parts.observer.failed(error, { job_id }));
    }
    this.at_work -= 1;
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

/** As many as make good use of a call that sends ten messages. */
const MOST_AT_WORK = 16;

/** Between two sweeps that find something. */
const BREATH_MS = 100;
