/** What of a product is remembered. */
export interface PricedProduct {
  product_id: string;
  price: number;
  currency: string;
}

/** Remembers what products cost when they were seen. */
export abstract class PriceRecorder {
  /** Returns at once and never throws: the price is stored later, if it is news. */
  abstract saw(products: readonly PricedProduct[]): void;

  /** Stores what still waits, and takes nothing more. */
  abstract stop(): Promise<void>;
}
