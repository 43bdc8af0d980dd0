import type { PriceHistoryRepository, SeenPrice } from '@talknshop/aws';
import type { Clock } from '@talknshop/workflow';
import { LRUCache } from 'lru-cache';
import type { PriceObserver } from '../price-observer.port';
import { PriceRecorder, type PricedProduct } from './price-recorder.port';

export interface RecorderSettings {
  /** How long prices are gathered before the first is written: the search that showed them is over by then. */
  gather_ms: number;
  /** Prices written at once, and the rest between two writes. */
  batch: number;
  pause_ms: number;
  /** More than these waiting are lost. */
  max_waiting: number;
  /** Products of which it is known what was written last. */
  max_known: number;
  /** After this long a price is written again though it is the same. */
  confirm_ms: number;
}

export interface RecorderDeps {
  history: PriceHistoryRepository;
  clock: Clock;
  observer: PriceObserver;
}

/** Writes changes of price, and each price once a day, in small batches behind everybody's back. A storage that fails costs history only. */
export class BufferedPriceRecorder extends PriceRecorder {
  private readonly waiting = new Map<string, SeenPrice>();
  private readonly known: LRUCache<string, SeenPrice>;
  private readonly stopping = new AbortController();
  private writing?: Promise<void>;

  constructor(
    private readonly settings: RecorderSettings,
    private readonly deps: RecorderDeps,
  ) {
    super();
    this.known = new LRUCache({ max: settings.max_known });
  }

  saw(products: readonly PricedProduct[]): void {
    if (this.stopping.signal.aborted) return;
    const now = this.deps.clock.now();
    const seen_at = new Date(now).toISOString();
    const news = products.filter((product) => this.isNews(product, now));
    for (const { product_id, price, currency } of news) this.wait({ product_id, price, currency, seen_at });
    if (this.waiting.size > 0) this.writing ??= this.writeAll();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.writing;
  }

  private isNews(product: PricedProduct, now: number): boolean {
    const latest = this.waiting.get(product.product_id) ?? this.known.get(product.product_id);
    if (latest === undefined || latest.price !== product.price || latest.currency !== product.currency) return true;
    return now - Date.parse(latest.seen_at) >= this.settings.confirm_ms;
  }

  private wait(seen: SeenPrice): void {
    if (this.waiting.has(seen.product_id) || this.waiting.size < this.settings.max_waiting)
      this.waiting.set(seen.product_id, seen);
    else this.deps.observer.pricesLost(1);
  }

  private async writeAll(): Promise<void> {
    const { signal } = this.stopping;
    for (let wait_ms = this.settings.gather_ms; this.waiting.size > 0; wait_ms = this.settings.pause_ms) {
      await this.deps.clock.sleep(wait_ms, signal);
      const isWritten = await this.write(this.takeBatch());
      if (!isWritten && signal.aborted) this.giveUp();
    }
    this.writing = undefined;
  }

  private takeBatch(): SeenPrice[] {
    const batch = [...this.waiting.values()].slice(0, this.settings.batch);
    for (const { product_id } of batch) this.waiting.delete(product_id);
    return batch;
  }

  private async write(batch: readonly SeenPrice[]): Promise<boolean> {
    for (const seen of batch) this.known.set(seen.product_id, seen);
    try {
      await this.deps.history.add(batch);
      this.deps.observer.pricesWritten(batch.length);
      return true;
    } catch (error) {
      for (const { product_id } of batch) this.known.delete(product_id);
      this.deps.observer.pricesLost(batch.length, error);
      return false;
    }
  }

  private giveUp(): void {
    if (this.waiting.size > 0) this.deps.observer.pricesLost(this.waiting.size);
    this.waiting.clear();
  }
}
