import type { Trade } from '../offer/trades';

/** Goods of one type, as a table. A new line in `rows` is a new product, or several. */
export interface ProductGroup {
  /** In the singular, e.g. `coffee_maker`. */
  product_type: string;
  category_path: string[];
  /** What a title calls it, e.g. `Coffee Maker`; a row's own `noun` goes first. */
  noun: string;
  /** How the name starts; `{brand} {model} {noun}` unless said otherwise. */
  naming?: string;
  /** What a title goes on to tell, most telling first, e.g. `{ram_gb}GB RAM`; what a row has no value for is left out. */
  highlights: string[];
  /** A sentence for the description. */
  pitch: string;
  /** Who sells it, and in which conditions. */
  trade: Trade;
  /** The product type it goes with; its own type must be another. */
  accessory_for?: string;
  /** The first digits of its GTINs: `978` makes them ISBNs. */
  gtin_prefix?: string;
  /**
   * A first line of columns, then a line per product, cells parted by `|`. Columns: `brand`, `model`, `price` (US dollars),
   * `rating`, `reviews`, `color`, `noun`, and any spec. A cell may offer a choice, `128 / 256 +100`: each is a product of
   * its own, dearer by what follows the plus (or cheaper, by a minus).
   */
  rows: string;
}
