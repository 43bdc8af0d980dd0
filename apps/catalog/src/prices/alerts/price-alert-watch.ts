import type { DueAlert, PriceAlertRepository, QueueSender, StoredPriceAlert } from '@talknshop/aws';
import type { PriceAlert, UserNotice } from '@talknshop/contracts';
import { newContext, runInContext, type RequestContext } from '@talknshop/service-kit';
import type { Clock } from '@talknshop/workflow';
import type { PriceObserver } from '../price-observer.port';
import { everyOne } from './every-one';
import type { Look } from './look';
import { nextAlert } from './next-alert';

export interface WatchSettings {
  /** How often an alert is looked at; give or take a tenth. */
  interval_ms: number;
  /** How often it is asked which are due; give or take a tenth. */
  poll_ms: number;
  /** How long an alert is left to the process that took it. Longer than a look and a notice may take. */
  lease_ms: number;
  /** When a notice is sent again that is not known to be sent. */
  resend_ms: number;
  /** How many alerts are taken at once, and how many of them looked at side by side. */
  batch: number;
  concurrency: number;
}

export interface WatchDeps {
  alerts: PriceAlertRepository;
  notices: QueueSender;
  /** Never throws. */
  look: (alert: PriceAlert) => Promise<Look>;
  clock: Clock;
  /** 0 to 1. */
  random: () => number;
  observer: PriceObserver;
}

/**
 * Looks at alerts when they are due and tells their users. Several processes share the work. What a user is to be told is stored
 * before it is sent, so a process may die at any point: the notice is sent again under the same id, and after a deletion none is.
 */
export class PriceAlertWatch {
  private readonly stopping = new AbortController();
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly settings: WatchSettings,
    private readonly deps: WatchDeps,
  ) {}

  start(): void {
    this.follow(this.watch());
  }

  /** Begins nothing more; resolves when what was begun has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.underWay);
  }

  /** Looks at an alert behind the caller's back, without waiting for its turn. */
  checkSoon({ alert: { user_id, alert_id }, check_at }: StoredPriceAlert): void {
    if (!this.stopping.signal.aborted) this.follow(this.check({ user_id, alert_id, check_at }));
  }

  /** Looks at alerts that are due, and says how many it found. Throws what the storage throws. */
  async checkDue(): Promise<number> {
    const due = await this.deps.alerts.due(this.settings.batch);
    const { signal } = this.stopping;
    await everyOne(due, this.settings.concurrency, (alert) => (signal.aborted ? undefined : this.check(alert)));
    return due.length;
  }

  private async watch(): Promise<void> {
    const { signal } = this.stopping;
    for (let isBusy = false; ;) {
      await this.deps.clock.sleep(isBusy ? BREATH_MS : this.jittered(this.settings.poll_ms), signal);
      if (signal.aborted) return;
      isBusy = (await this.checkDue().catch((error: unknown) => this.failed(error))) === this.settings.batch;
    }
  }

  /** In a trace of its own: what it causes belongs to nobody's request. */
  private async check(due: DueAlert): Promise<void> {
    const context = newContext();
    await runInContext(context, () => this.checkClaimed(due, context)).catch((error: unknown) => this.failed(error));
  }

  private async checkClaimed(due: DueAlert, context: RequestContext): Promise<void> {
    const { alerts, clock, look } = this.deps;
    const claimed = await alerts.claim(due, clock.now() + this.settings.lease_ms);
    if (claimed === undefined) return;
    if (isTelling(claimed)) return this.tell(claimed);
    const found = await look(claimed.alert);
    this.deps.observer.alertChecked(found.outcome);
    const next = withTrace(nextAlert(claimed, found, this.times()), context);
    if (!(await alerts.settle(claimed, next))) return;
    if (!isTelling(next)) return;
    this.deps.observer.alertTriggered();
    await this.tell(next);
  }

  /** Whoever calls has just stored or claimed the alert, so it was not deleted. When nobody takes the notice, it comes due again. */
  private async tell({ pending, ...told }: Telling): Promise<void> {
    try {
      await this.deps.notices.send(pending, pending.traceparent);
    } catch (error) {
      return this.deps.observer.noticeSent(error);
    }
    this.deps.observer.noticeSent();
    await this.deps.alerts.settle(told, { ...told, check_at: this.times().check_at });
  }

  private times() {
    const now = this.deps.clock.now();
    return {
      now,
      check_at: now + this.jittered(this.settings.interval_ms),
      resend_at: now + this.settings.resend_ms,
    };
  }

  private jittered(ms: number): number {
    return Math.round(ms * (0.9 + 0.2 * this.deps.random()));
  }

  private failed(error: unknown): undefined {
    this.deps.observer.watchFailed(error);
    return undefined;
  }

  private follow(work: Promise<void>): void {
    const followed = work.finally(() => this.underWay.delete(followed));
    this.underWay.add(followed);
  }
}

/** Between two full batches. */
const BREATH_MS = 500;

type Telling = StoredPriceAlert & { pending: UserNotice };

function isTelling(stored: StoredPriceAlert): stored is Telling {
  return stored.pending !== undefined;
}

function withTrace(stored: StoredPriceAlert, { traceparent }: RequestContext): StoredPriceAlert {
  return stored.pending ? { ...stored, pending: { ...stored.pending, traceparent } } : stored;
}
