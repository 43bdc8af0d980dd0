import type { DynamoPriceOptions } from '../prices/dynamo-price-history.repository';
import { PRICE_KEPT_DAYS, PriceHistoryRepository, type SeenPrice } from '../prices/price-history-repository.port';

const KEPT_MS = PRICE_KEPT_DAYS * 86_400_000;

export class InMemoryPriceHistoryRepository extends PriceHistoryRepository {
  /** Thrown by every call while it is set. */
  fault?: Error;
  private readonly prices = new Map<string, SeenPrice>();
  private readonly now: () => number;

  constructor({ now = Date.now }: DynamoPriceOptions = {}) {
    super();
    this.now = now;
  }

  async add(seen: readonly SeenPrice[]): Promise<void> {
    if (this.fault) throw this.fault;
    for (const price of seen) this.prices.set(`${price.seen_at} ${price.product_id}`, { ...price });
  }

  async list(product_id: string, since: string): Promise<SeenPrice[]> {
    if (this.fault) throw this.fault;
    return [...this.prices.values()]
      .filter((price) => price.product_id === product_id && price.seen_at >= since)
      .filter(({ seen_at }) => Date.parse(seen_at) + KEPT_MS > this.now())
      .sort((one, other) => Date.parse(one.seen_at) - Date.parse(other.seen_at))
      .map((price) => ({ ...price }));
  }
}
