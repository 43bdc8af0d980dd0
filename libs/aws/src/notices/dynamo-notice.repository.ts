import type { UserNotice } from '@talknshop/contracts';
import type { AwsClients } from '../clients/aws.clients';
import type { DynamoTable, Item } from '../dynamo/dynamo-table';
import { expiryAfter, notExpired } from '../dynamo/expiry';
import { packText, unpackText, type PackedText } from '../dynamo/packed-text';
import { NOTICES_TABLE } from '../resources/tables';
import { NoticeRepository, type PutOutcome } from './notice-repository.port';
import { oldestFirst } from './oldest-first';

export interface DynamoNoticeOptions {
  /** Epoch milliseconds; the system's clock by default. */
  now?: () => number;
}

const TTL_HOURS = 7 * 24;

/** One item per notice, under its user. */
export class DynamoNoticeRepository extends NoticeRepository {
  private readonly table: DynamoTable;
  private readonly now: () => number;

  constructor(clients: AwsClients, { now = Date.now }: DynamoNoticeOptions = {}) {
    super();
    this.table = clients.table(NOTICES_TABLE);
    this.now = now;
  }

  async put(notice: UserNotice): Promise<PutOutcome> {
    const { user_id, notice_id } = notice;
    const key = { user_id, notice_id };
    const { expression, values } = notExpired(this.now());
    const free = { expression: `attribute_not_exists(#notice_id) OR NOT (${expression})`, values };
    const item = { notice: packText(JSON.stringify(notice)), expires_at: expiryAfter(TTL_HOURS, this.now()) };
    if (await this.table.putIf(key, item, free)) return 'stored';
    return (await this.table.get(key))?.delivered_at === undefined ? 'known' : 'delivered';
  }

  async undelivered(user_id: string, limit?: number): Promise<UserNotice[]> {
    const { expression, values } = notExpired(this.now());
    const items = this.table.query({
      ConsistentRead: true,
      where: { expression: '#user_id = :user', values: { ':user': user_id } },
      filter: { expression: `attribute_not_exists(#delivered_at) AND ${expression}`, values },
    });
    return oldestFirst(await Array.fromAsync(items, toNotice), limit);
  }

  markDelivered(user_id: string, notice_id: string): Promise<boolean> {
    const { expression, values } = notExpired(this.now());
    const isWaiting = { expression: `attribute_not_exists(#delivered_at) AND ${expression}`, values };
    const set = { delivered_at: new Date(this.now()).toISOString() };
    return this.table.updateIf({ user_id, notice_id }, { set }, isWaiting);
  }
}

/** `item` is one that `put` has made: nobody else writes to the table. */
function toNotice({ notice }: Item): UserNotice {
  return JSON.parse(unpackText(notice as PackedText)) as UserNotice;
}
