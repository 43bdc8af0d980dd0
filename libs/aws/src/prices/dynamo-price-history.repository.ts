import type { AwsClients } from '../clients/aws.clients';
import { collect } from '../dynamo/collect';
import type { DynamoTable, Item } from '../dynamo/dynamo-table';
import { expiryAfter, notExpired } from '../dynamo/expiry';
import { PRICE_HISTORY_TABLE } from '../resources/tables';
import { PRICE_KEPT_DAYS, PriceHistoryRepository, type SeenPrice } from './price-history-repository.port';

export interface DynamoPriceOptions {
  /** Epoch milliseconds; the system's clock by default. */
  now?: () => number;
}

/** One item for each price that was seen. */
export class DynamoPriceHistoryRepository extends PriceHistoryRepository {
  private readonly table: DynamoTable;
  private readonly now: () => number;

  constructor(clients: AwsClients, { now = Date.now }: DynamoPriceOptions = {}) {
    super();
    this.table = clients.table(PRICE_HISTORY_TABLE);
    this.now = now;
  }

  async add(seen: readonly SeenPrice[]): Promise<void> {
    const latest = new Map(seen.map((price) => [`${price.seen_at} ${price.product_id}`, price]));
    await this.table.putAll([...latest.values()].map(toItem));
  }

  async list(product_id: string, since: string): Promise<SeenPrice[]> {
    const items = this.table.query({
      where: {
        expression: '#product_id = :product AND #seen_at >= :since',
        values: { ':product': product_id, ':since': since },
      },
      filter: notExpired(this.now()),
    });
    return (await collect(items)).map(fromItem);
  }
}

function toItem({ product_id, price, currency, seen_at }: SeenPrice): Item {
  const expires_at = expiryAfter(PRICE_KEPT_DAYS * 24, Date.parse(seen_at));
  return { product_id, seen_at, price, currency, expires_at };
}

/** `item` is one that `toItem` has made: nobody else writes to the table. */
function fromItem(item: Item): SeenPrice {
  const { product_id, price, currency, seen_at } = item as unknown as SeenPrice;
  return { product_id, price, currency, seen_at };
}
