/** A thing that is sold, whoever sells it. */
export interface SandboxProduct {
  /** Unique, e.g. `laptop/lenovo-ideapad-slim-3/16/512/abyss-blue`. */
  key: string;
  /** What it is, e.g. `laptop` or `laptop_sleeve`; never the type of the thing it is an accessory for. */
  product_type: string;
  /** Broadest first, e.g. `['Electronics', 'Computers', 'Laptops']`. */
  category_path: string[];
  brand: string;
  model: string;
  /** Brand, model, noun and what tells the variant from its siblings. */
  name: string;
  description: string;
  /** Units are in the names: `screen_size_in`, `ram_gb`. */
  specs: Record<string, string | number>;
  color?: string;
  /** UPC (12 digits) or EAN (13) with a right check digit; the item reference is made up. Only private listings have none. */
  gtin?: string;
  /** What the maker asks, in US dollars. */
  list_price: number;
  rating?: number;
  review_count?: number;
  /** The product type it goes with; set on accessories only. */
  accessory_for?: string;
}
