import type { StoredPriceAlert } from '@talknshop/aws';
import type { UserNotice, WatchedProduct } from '@talknshop/contracts';
import { decide } from './decide';
import type { Look } from './look';
import { noticeWords } from './notice-words';

/** When an alert is looked at next, in epoch milliseconds. */
export interface Times {
  now: number;
  /** If there is nothing to tell. */
  check_at: number;
  /** If what there is to tell is not known to be sent. */
  resend_at: number;
}

/** What an alert becomes by a look at its prices, with the notice it leads to pending. Pure; notices of an alert are numbered. */
export function nextAlert(stored: StoredPriceAlert, look: Look, times: Times): StoredPriceAlert {
  const waiting = { ...stored, check_at: times.check_at };
  if (look.outcome === 'failed') return waiting;
  const checked_at = isoOf(times.now);
  const alert = { ...stored.alert, checked_at };
  if (look.outcome === 'absent') return { ...waiting, alert };
  const { product, isComplete } = look;
  const seen = { ...waiting, alert: { ...alert, cheapest: product } };
  const { status, target_price } = alert;
  const decision = decide({ status, target_price, notified_price: stored.notified_price }, { ...product, isComplete });
  if (decision === 'stay') return seen;
  return decision === 'rearm' ? rearmed(seen) : triggered(seen, product, times);
}

function rearmed({ notified_price: _, ...stored }: StoredPriceAlert): StoredPriceAlert {
  return { ...stored, alert: { ...stored.alert, status: 'watching' } };
}

function triggered(stored: StoredPriceAlert, product: WatchedProduct, { now, resend_at }: Times): StoredPriceAlert {
  const happened_at = isoOf(now);
  const alert = { ...stored.alert, status: 'triggered' as const, triggered_at: happened_at };
  const notices = stored.notices + 1;
  const notice_id = `${alert.alert_id}.${notices}`;
  const pending: UserNotice = {
    notice_id,
    user_id: alert.user_id,
    kind: 'price_alert',
    data: { notice_id, alert, product, message: noticeWords(alert, product) },
    happened_at,
  };
  return { ...stored, alert, notices, notified_price: product.price, pending, check_at: resend_at };
}

function isoOf(epoch_ms: number): string {
  return new Date(epoch_ms).toISOString();
}
