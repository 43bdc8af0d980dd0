import type { AwsClients } from '../clients/aws.clients';
import { collect, take } from '../dynamo/collect';
import type { DynamoTable } from '../dynamo/dynamo-table';
import { isExpired, notExpired } from '../dynamo/expiry';
import type { Expression } from '../dynamo/expressions';
import { PRICE_ALERTS_TABLE } from '../resources/tables';
import { alertKey, DUE_SHARDS, fromAlertItem, toAlertItem } from './price-alert-item';
import { PriceAlertRepository } from './price-alert-repository.port';
import { newestFirst, longestDueFirst } from './alert-order';
import type { DynamoPriceOptions } from './dynamo-price-history.repository';
import type { DueAlert, StoredPriceAlert } from './stored-price-alert';

const DUE = PRICE_ALERTS_TABLE.indexes[0].name;

/** One item per alert. */
export class DynamoPriceAlertRepository extends PriceAlertRepository {
  private readonly table: DynamoTable;
  private readonly now: () => number;

  constructor(clients: AwsClients, { now = Date.now }: DynamoPriceOptions = {}) {
    super();
    this.table = clients.table(PRICE_ALERTS_TABLE);
    this.now = now;
  }

  create(stored: StoredPriceAlert): Promise<boolean> {
    const { expression, values } = notExpired(this.now());
    const free = { expression: `attribute_not_exists(#alert_id) OR NOT (${expression})`, values };
    return this.put(stored, free);
  }

  async get(user_id: string, alert_id: string): Promise<StoredPriceAlert | undefined> {
    const item = await this.table.get(alertKey(user_id, alert_id));
    return item && !isExpired(item, this.now()) ? fromAlertItem(item) : undefined;
  }

  async list(user_id: string): Promise<StoredPriceAlert[]> {
    const items = this.table.query({
      where: { expression: '#user_id = :user', values: { ':user': user_id } },
      filter: notExpired(this.now()),
      ConsistentRead: true,
    });
    return (await collect(items)).map(fromAlertItem).sort(newestFirst);
  }

  async delete(user_id: string, alert_id: string): Promise<boolean> {
    const item = await this.table.delete(alertKey(user_id, alert_id));
    return item !== undefined && !isExpired(item, this.now());
  }

  async due(limit: number): Promise<DueAlert[]> {
    const due: DueAlert[] = [];
    for (const shard of DUE_SHARDS) due.push(...(await this.dueIn(shard, limit)));
    return due.sort(longestDueFirst).slice(0, limit);
  }

  async claim({ user_id, alert_id, check_at }: DueAlert, until: number): Promise<StoredPriceAlert | undefined> {
    const change = { set: { check_at: until } };
    if (!(await this.table.updateIf(alertKey(user_id, alert_id), change, this.stillAt(check_at)))) return undefined;
    const claimed = await this.get(user_id, alert_id);
    return claimed?.check_at === until ? claimed : undefined;
  }

  settle({ check_at }: StoredPriceAlert, next: StoredPriceAlert): Promise<boolean> {
    return this.put(next, this.stillAt(check_at));
  }

  private put(stored: StoredPriceAlert, condition: Expression): Promise<boolean> {
    const { user_id, alert_id } = stored.alert;
    return this.table.putIf(alertKey(user_id, alert_id), toAlertItem(stored), condition);
  }

  private async dueIn(shard: string, limit: number): Promise<DueAlert[]> {
    const items = this.table.query({
      IndexName: DUE,
      where: {
        expression: '#due_shard = :shard AND #check_at <= :now',
        values: { ':shard': shard, ':now': this.now() },
      },
      filter: notExpired(this.now()),
    });
    return (await take(items, limit)).map((item) => {
      const { user_id, alert_id, check_at } = item as unknown as DueAlert;
      return { user_id, alert_id, check_at };
    });
  }

  private stillAt(check_at: number): Expression {
    const { expression, values } = notExpired(this.now());
    return { expression: `#check_at = :seen AND ${expression}`, values: { ...values, ':seen': check_at } };
  }
}
