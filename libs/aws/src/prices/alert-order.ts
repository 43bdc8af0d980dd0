import type { DueAlert, StoredPriceAlert } from './stored-price-alert';

export function newestFirst({ alert: one }: StoredPriceAlert, { alert: other }: StoredPriceAlert): number {
  return Date.parse(other.created_at) - Date.parse(one.created_at) || (one.alert_id < other.alert_id ? -1 : 1);
}

export function longestDueFirst(one: DueAlert, other: DueAlert): number {
  return one.check_at - other.check_at;
}
