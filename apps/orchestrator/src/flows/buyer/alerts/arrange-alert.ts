import type { CreatePriceAlert, ErrorData, RequirementSpec } from '@talknshop/contracts';
import { AlertRefused, CatalogUnavailable } from '../../../clients/catalog.port';
import type { AlertRequest } from '../../../understanding/alert-request';
import { describeNeed } from '../../reply/describe-need';
import { titleWords } from '../../reply/offer-words';
import type { BuyerStep, BuyerTurn } from '../buyer-turn';
import { type AlertOutcome, listed, type Price } from './alert-outcome';
import { alertsMeant } from './alerts-meant';
import { targetPrice } from './target-price';
import { deliveredPrice, type Watched, whatIsMeant } from './watched';

/** Does what the message wants of price alerts, under a key of the run: once, however often the node runs. */
export async function arrangeAlert(step: BuyerStep, alert: AlertRequest): Promise<Partial<BuyerTurn>> {
  try {
    return { alert_outcome: await outcomeOf(step, alert), workflow_stage: 'searching' };
  } catch (error) {
    if (error instanceof CatalogUnavailable) return { failure: UNAVAILABLE, workflow_stage: 'failed' };
    throw error;
  }
}

function outcomeOf(step: BuyerStep, alert: AlertRequest): Promise<AlertOutcome> {
  switch (alert.action) {
    case 'create':
      return create(step, alert);
    case 'list':
      return list(step);
    case 'delete':
      return end(step, alert);
  }
}

async function create(step: BuyerStep, wanted: Extract<AlertRequest, { action: 'create' }>): Promise<AlertOutcome> {
  const watched = whatIsMeant(wanted, step.state);
  if (!watched) return { kind: 'nothing_to_watch' };
  const today = watched.kind === 'product' ? watched.product : watched.today;
  const what = nameOf(watched);
  const target = targetPrice(wanted.target, today);
  if (!target) return { kind: 'price_missing', what };
  if (today && today.currency !== target.currency) return { kind: 'other_currency', what, currency: today.currency };
  if (today && deliveredPrice(today) <= target.amount) return { kind: 'reached', product: today, target };
  const refusal = await watch(step, watched, target);
  if (refusal) return { kind: 'refused', what, reason: refusal };
  const is_any_drop = wanted.target === undefined;
  return { kind: 'watching', is_need: watched.kind === 'need', what, target, ...(today && { today }), is_any_drop };
}

function nameOf(watched: Watched): string {
  return watched.kind === 'product'
    ? titleWords(watched.product.title)
    : `“${describeNeed(withoutPrice(watched.need))}”`;
}

/** Returns why it is refused, if it is. */
async function watch(
  { state, deps, signal, idempotency_key }: BuyerStep,
  watched: Watched,
  target: Price,
): Promise<string | undefined> {
  const request = requestFor(state.user_id, watched, target);
  try {
    await deps.catalog.createPriceAlert(request, { signal, traceparent: state.traceparent, idempotency_key });
    return undefined;
  } catch (error) {
    if (error instanceof AlertRefused) return error.reason;
    throw error;
  }
}

function requestFor(user_id: string, watched: Watched, { amount, currency }: Price): CreatePriceAlert {
  const what =
    watched.kind === 'product'
      ? { product_id: watched.product.product_id }
      : { requirement_spec: withoutPrice(watched.need) };
  return { user_id, ...what, target_price: amount, currency };
}

/** The target takes the place of the limits. */
function withoutPrice({ price: _price, sort: _sort, ...need }: RequirementSpec): RequirementSpec {
  return need;
}

async function list({ state, deps, signal }: BuyerStep): Promise<AlertOutcome> {
  const alerts = await deps.catalog.priceAlerts(state.user_id, { signal, traceparent: state.traceparent });
  return { kind: 'listed', alerts: alerts.map(listed) };
}

async function end(
  { state, deps, signal }: BuyerStep,
  wanted: Extract<AlertRequest, { action: 'delete' }>,
): Promise<AlertOutcome> {
  const call = { signal, traceparent: state.traceparent };
  const alerts = await deps.catalog.priceAlerts(state.user_id, call);
  if (alerts.length === 0) return { kind: 'listed', alerts: [] };
  const meant = alertsMeant(wanted, alerts, state);
  if (meant.length === 0) return { kind: 'which', alerts: alerts.map(listed) };
  await Promise.all(meant.map((alert) => deps.catalog.deletePriceAlert(alert, call)));
  return { kind: 'ended', alerts: meant.map(listed) };
}

const UNAVAILABLE: ErrorData = {
  error: 'I cannot reach my price watch right now, so nothing has changed there. Please say that again in a moment.',
  code: 'catalog_unavailable',
  severity: 'medium',
  recoverable: true,
  details: {},
};
