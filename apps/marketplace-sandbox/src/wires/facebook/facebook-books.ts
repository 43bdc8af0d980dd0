import type { Numbers } from '../../postings/numbers';
import type { PostedListing, PostingDesk } from '../../postings/posted-listing';
import type { Collection, PostingStore } from '../../postings/posting-store';
import { type CatalogBatch, type CatalogRow, idIn } from './catalog-batch';
import { type CatalogProduct, quantityOf, shown } from './catalog-product';
import { mistakesIn } from './catalog-rules';

const WORK_MS = 1000;

/** A catalog: batches are taken at once and carried out later, in the order they came. */
export class FacebookBooks implements PostingDesk {
  readonly marketplace = 'facebook';
  private readonly batches: Collection<CatalogBatch>;
  private readonly products: Collection<CatalogProduct>;

  constructor(
    store: PostingStore,
    private readonly numbers: Numbers,
    private readonly now: () => number,
  ) {
    this.batches = store.collection('facebook.batches', ({ state }) => (state === 'started' ? [WAITING] : []));
    this.products = store.collection('facebook.products', ({ id }) => [id]);
  }

  take(rows: CatalogRow[], allow_upsert: boolean): string {
    const handle = `sandbox-${this.numbers.next()}`;
    const due_at = this.now() + WORK_MS;
    this.batches.put(handle, { handle, rows, allow_upsert, due_at, state: 'started', errors: [] });
    return handle;
  }

  /** The batch as it stands. Asked for once while it waits, it is carried out right after. */
  batch(handle: string): CatalogBatch | undefined {
    this.work();
    const batch = this.batches.get(handle);
    if (batch?.state === 'started') this.batches.put(handle, { ...batch, due_at: this.now() });
    return batch;
  }

  product(retailer_id: string): CatalogProduct | undefined {
    this.work();
    return this.products.get(retailer_id);
  }

  all(): CatalogProduct[] {
    this.work();
    return this.products.all();
  }

  listings(sku?: string): PostedListing[] {
    const products = sku === undefined ? this.all() : [this.product(sku)];
    return products.filter((product) => product !== undefined).map(shown);
  }

  find(id: string): PostedListing | undefined {
    const product = this.byId(id);
    return product && shown(product);
  }

  /** With the last piece it is out of stock. */
  sell(id: string): PostedListing | undefined {
    const product = this.byId(id);
    if (!product || shown(product).state !== 'live') return undefined;
    const left = quantityOf(product.data) - 1;
    const data = {
      ...product.data,
      quantity_to_sell_on_facebook: left,
      ...(left === 0 && { availability: 'out of stock' }),
    };
    return shown(this.put({ ...product, data, sold: product.sold + 1 }));
  }

  end(id: string): PostedListing | undefined {
    const product = this.byId(id);
    if (!product || shown(product).state !== 'live') return undefined;
    return shown(this.put({ ...product, data: { ...product.data, visibility: 'hidden' } }));
  }

  private byId(id: string): CatalogProduct | undefined {
    this.work();
    return this.products.by(id)[0];
  }

  private put(product: CatalogProduct): CatalogProduct {
    this.products.put(product.retailer_id, product);
    return product;
  }

  /** One batch after the other: what came first is carried out first, also when the later one is asked for. */
  private work(): void {
    const waiting = this.batches.by(WAITING);
    const last_due = waiting.findLastIndex(({ due_at }) => due_at <= this.now());
    for (const batch of waiting.slice(0, last_due + 1)) {
      const errors = batch.rows.flatMap((row, place) =>
        this.carryOut(row, batch.allow_upsert).map((message) => ({ line: place + 1, id: idIn(row), message })),
      );
      this.batches.put(batch.handle, { ...batch, rows: [], state: 'finished', errors });
    }
  }

  /** What keeps the row from being carried out; nothing when it was. */
  private carryOut({ method, data }: CatalogRow, allow_upsert: boolean): string[] {
    const retailer_id = idIn({ data });
    const known = this.products.get(retailer_id);
    if (method === 'DELETE') return this.products.delete(retailer_id) ? [] : ['Product not found.'];
    if (!known && method === 'UPDATE' && !allow_upsert) return ['Product not found.'];
    if (known && method === 'CREATE' && !allow_upsert) return ['A product with this ID already exists.'];
    const after = { ...known?.data, ...data };
    const mistakes = mistakesIn(after);
    if (mistakes.length > 0) return mistakes;
    this.put({ id: known?.id ?? this.numbers.digits(16, '7'), retailer_id, data: after, sold: known?.sold ?? 0 });
    return [];
  }
}

const WAITING = 'waiting';
