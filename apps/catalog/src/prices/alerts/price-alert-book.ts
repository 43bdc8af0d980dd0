import type { PriceAlertRepository, StoredPriceAlert } from '@talknshop/aws';
import type { CreatePriceAlert, PriceAlert } from '@talknshop/contracts';
import type { Clock } from '@talknshop/workflow';
import type { ProductFinding } from '../../products/find-product';
import { toSearchQuery } from '../../search/search-query';
import { keyedId, requestHash } from '@talknshop/service-kit';
import { watchedNeedWords, watchedTitle } from './watched-words';

export const MAX_ALERTS = 50;
export const ALERT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Why there is no alert: what is wrong with the request, or with the product it names. */
export type AlertRefusal =
  | { code: 'invalid_request'; path: string; message: string }
  | { code: 'currency_mismatch'; currency: string }
  | { code: 'idempotency_key_reused' }
  | { code: 'too_many_alerts' };

export type NewAlert =
  | { stored: StoredPriceAlert; isNew: boolean }
  | { refusal: AlertRefusal }
  | { finding: Exclude<ProductFinding, { product: unknown }> };

export interface BookDeps {
  alerts: PriceAlertRepository;
  findProduct(product_id: string): Promise<ProductFinding>;
  clock: Clock;
  newId: () => string;
}

/** Takes down what users wait for. */
export class PriceAlertBook {
  constructor(private readonly deps: BookDeps) {}

  /** A new alert, due at once; or under an idempotency key that was used before, the one it made then. */
  async create(request: CreatePriceAlert, idempotency_key?: string): Promise<NewAlert> {
    const { alerts, newId } = this.deps;
    const { user_id } = request;
    const alert_id = idempotency_key === undefined ? newId() : keyedId(user_id, idempotency_key);
    const earlier = await alerts.get(user_id, alert_id);
    if (earlier) return sameOrRefused(earlier, request);
    const watched = await this.whatIsWatched(request);
    if (!('what' in watched)) return watched;
    if ((await alerts.list(user_id)).length >= MAX_ALERTS) return refused({ code: 'too_many_alerts' });
    return this.store(this.newAlert(alert_id, request, watched.what), request);
  }

  /** Counted again when it is stored: of several at once that fit only alone, none may stay. */
  private async store(stored: StoredPriceAlert, request: CreatePriceAlert): Promise<NewAlert> {
    const { alerts } = this.deps;
    const { user_id, alert_id } = stored.alert;
    if (!(await alerts.create(stored))) {
      const earlier = await alerts.get(user_id, alert_id);
      return earlier ? sameOrRefused(earlier, request) : this.store(stored, request);
    }
    if ((await alerts.list(user_id)).length <= MAX_ALERTS) return { stored, isNew: true };
    await alerts.delete(user_id, alert_id);
    return refused({ code: 'too_many_alerts' });
  }

  private async whatIsWatched(request: CreatePriceAlert): Promise<{ what: string } | NewAlert> {
    const { product_id, requirement_spec, currency } = request;
    if ((product_id === undefined) === (requirement_spec === undefined))
      return invalid('$', 'exactly one of product_id and requirement_spec is expected');
    if (requirement_spec) return needWords(requirement_spec, currency);
    const finding = await this.deps.findProduct(product_id!);
    if (!('product' in finding)) return { finding };
    const { product } = finding;
    if (product.currency !== currency) return refused({ code: 'currency_mismatch', currency: product.currency });
    return { what: watchedTitle(product.title) };
  }

  private newAlert(alert_id: string, request: CreatePriceAlert, what: string): StoredPriceAlert {
    const now = this.deps.clock.now();
    const created_at = new Date(now).toISOString();
    const ends_at = new Date(now + ALERT_DAYS * DAY_MS).toISOString();
    const alert: PriceAlert = { ...request, alert_id, what, status: 'watching', created_at, ends_at };
    return { alert, request_hash: requestHash(request), check_at: now, notices: 0 };
  }
}

function needWords(
  need: NonNullable<CreatePriceAlert['requirement_spec']>,
  currency: string,
): { what: string } | NewAlert {
  if (toSearchQuery(need, 1).text === '') return invalid('$.requirement_spec.product_type', 'say what to look for');
  const asked = need.price?.currency ?? currency;
  if (asked !== currency)
    return invalid('$.requirement_spec.price.currency', `${currency} is expected, as for the alert`);
  return { what: watchedNeedWords(need) };
}

function sameOrRefused(earlier: StoredPriceAlert, request: CreatePriceAlert): NewAlert {
  if (earlier.request_hash !== requestHash(request)) return refused({ code: 'idempotency_key_reused' });
  return { stored: earlier, isNew: false };
}

function invalid(path: string, message: string): NewAlert {
  return refused({ code: 'invalid_request', path, message });
}

function refused(refusal: AlertRefusal): NewAlert {
  return { refusal };
}
