import type { PriceAlert, UserNotice } from '@talknshop/contracts';

/** A price alert as it is kept: what its owner sees, and what the watch needs to go on. */
export interface StoredPriceAlert {
  alert: PriceAlert;
  /** Tells the request that made it from another under the same key. */
  request_hash: string;
  /** When it is to be looked at next, in epoch milliseconds; while somebody looks at it, until when it is theirs. */
  check_at: number;
  /** How many notices there were; the number of the latest is part of its id. */
  notices: number;
  /** The price of the latest notice, while the alert is triggered. */
  notified_price?: number;
  /** What the user is to be told and may not have been sent yet. */
  pending?: UserNotice;
}

/** An alert whose time has come, and when that was. */
export interface DueAlert {
  user_id: string;
  alert_id: string;
  check_at: number;
}
