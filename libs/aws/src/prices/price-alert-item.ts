import type { Item } from '../dynamo/dynamo-table';
import { toSeconds } from '../dynamo/expiry';
import { packText, unpackText, type PackedText } from '../dynamo/packed-text';
import type { StoredPriceAlert } from './stored-price-alert';

/** Over how many partitions of the index the alerts are spread. */
const SHARDS = 4;

export const DUE_SHARDS = Array.from({ length: SHARDS }, (_, shard) => `due-${shard}`);

export function alertKey(user_id: string, alert_id: string) {
  return { user_id, alert_id };
}

export function toAlertItem({ check_at, ...document }: StoredPriceAlert): Item {
  const { user_id, alert_id, ends_at } = document.alert;
  return {
    ...alertKey(user_id, alert_id),
    due_shard: shardOf(alert_id),
    check_at,
    expires_at: toSeconds(Date.parse(ends_at)),
    document: packText(JSON.stringify(document)),
  };
}

/** `item` is one that `toAlertItem` has made: nobody else writes to the table. */
export function fromAlertItem(item: Item): StoredPriceAlert {
  const document = JSON.parse(unpackText(item.document as PackedText)) as Omit<StoredPriceAlert, 'check_at'>;
  return { ...document, check_at: item.check_at as number };
}

function shardOf(alert_id: string): string {
  return DUE_SHARDS[alert_id.charCodeAt(alert_id.length - 1) % SHARDS]!;
}
