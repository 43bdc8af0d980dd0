/** What a product cost at its marketplace when it was looked at. */
export interface SeenPrice {
  /** `marketplace:native_id`. */
  product_id: string;
  /** In `currency`'s major unit, without shipping. */
  price: number;
  /** ISO 4217. */
  currency: string;
  /** ISO 8601, in UTC. */
  seen_at: string;
}

/**
 * Prices as they were seen. What is older than 180 days is absent from that very moment. All throw `StorageUnavailable` when the
 * storage does not answer.
 */
export abstract class PriceHistoryRepository {
  /** Stores them, in any order; of a product's prices seen in the same millisecond the last. To do it twice changes nothing. */
  abstract add(seen: readonly SeenPrice[]): Promise<void>;

  /** All of a product's since `since` (ISO 8601), oldest first; the same price may stand there several times. */
  abstract list(product_id: string, since: string): Promise<SeenPrice[]>;
}

/** How long a price is kept after it was seen. */
export const PRICE_KEPT_DAYS = 180;
