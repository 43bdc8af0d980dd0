import { MarketplaceError } from '../marketplace.errors';
import type { LeftOut } from '../product/listing';
import type { FoundProduct, SearchPage } from './marketplace-search.port';

/** One page as a vendor gave it. */
export interface VendorPage {
  entries: (FoundProduct | LeftOut)[];
  /** How many the vendor says it has in all. */
  total: number;
}

export interface PagePlan {
  /** Products wanted. */
  limit: number;
  page_size: number;
  max_pages: number;
}

/**
 * Reads the first page, then as many more (at once) as it takes to have `limit` products. A later page that fails costs only
 * its own products, counted in `left_out` under `page_<fault>`; the first one's error is thrown.
 */
export async function collectPages(
  { limit, page_size, max_pages }: PagePlan,
  readPage: (index: number) => Promise<VendorPage>,
): Promise<SearchPage> {
  const first = await readPage(0);
  const last_page = Math.min(max_pages, Math.ceil(first.total / page_size));
  const found = new Gathering();
  found.add(first.entries);
  for (let next = 1; next < last_page && found.isWhole && found.size < limit;) {
    const upTo = Math.min(last_page, next + Math.ceil((limit - found.size) / page_size));
    const pages = await Promise.all(indexes(next, upTo).map((index) => orFailure(readPage(index), page_size)));
    pages.forEach((page) => found.add(page));
    next = upTo;
  }
  return found.page(limit, first.total);
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

interface FailedPage {
  reason: string;
  missing: number;
}

async function orFailure(page: Promise<VendorPage>, missing: number): Promise<VendorPage['entries'] | FailedPage> {
  try {
    return (await page).entries;
  } catch (error) {
    if (!(error instanceof MarketplaceError)) throw error;
    return { reason: `page_${error.fault}`, missing };
  }
}

class Gathering {
  /** False once a page failed: asking for more would only be refused again. */
  isWhole = true;
  private readonly products = new Map<string, FoundProduct>();
  private readonly left_out: Record<string, number> = {};

  get size(): number {
    return this.products.size;
  }

  add(page: VendorPage['entries'] | FailedPage): void {
    if (Array.isArray(page)) return page.forEach((entry) => this.addEntry(entry));
    this.isWhole = false;
    this.leaveOut(page.reason, page.missing);
  }

  page(limit: number, total: number): SearchPage {
    const products = [...this.products.values()].slice(0, limit);
    return { products, total: Math.max(total, products.length), left_out: this.left_out };
  }

  private addEntry(entry: FoundProduct | LeftOut): void {
    if ('left_out' in entry) this.leaveOut(entry.left_out, 1);
    else if (!this.products.has(entry.product_id)) this.products.set(entry.product_id, entry);
  }

  private leaveOut(reason: string, count: number): void {
    this.left_out[reason] = (this.left_out[reason] ?? 0) + count;
  }
}

/** The answer to a query without words, or without hits. */
export function emptyPage(): SearchPage {
  return { products: [], total: 0, left_out: {} };
}
