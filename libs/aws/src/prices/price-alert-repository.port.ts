import type { DueAlert, StoredPriceAlert } from './stored-price-alert';

/**
 * The price alerts of all users. An alert is absent from the moment it ends. Whoever looks at one claims it first, and what they then
 * store counts only while the claim is theirs and the alert is there. All throw `StorageUnavailable` when the storage does not answer.
 */
export abstract class PriceAlertRepository {
  /** `false`: its user has an alert of that id, which stays as it is. */
  abstract create(stored: StoredPriceAlert): Promise<boolean>;

  abstract get(user_id: string, alert_id: string): Promise<StoredPriceAlert | undefined>;

  /** All of a user's, newest first. */
  abstract list(user_id: string): Promise<StoredPriceAlert[]>;

  /** `false`: there was none. */
  abstract delete(user_id: string, alert_id: string): Promise<boolean>;

  /** Up to `limit` whose `check_at` has come, longest due first. What was stored this very moment may be missing. */
  abstract due(limit: number): Promise<DueAlert[]>;

  /** Makes a due alert the caller's until `until` (epoch milliseconds). `undefined`: somebody was faster, or it is gone. */
  abstract claim(due: DueAlert, until: number): Promise<StoredPriceAlert | undefined>;

  /** Stores `next` in the place of what was claimed (or settled last). `false`: it is gone or somebody else's, and stays as it is. */
  abstract settle(claimed: StoredPriceAlert, next: StoredPriceAlert): Promise<boolean>;
}
