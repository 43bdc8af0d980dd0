import type { PriceAlert, TurnMessage } from '@talknshop/contracts';
import { chosenProduct } from '../../reply/chosen-product';
import type { ShownProduct } from '../../shown-product';
import { describingWords, fitsName } from './fits-name';

export interface ToEnd {
  named: string;
  all: boolean;
}

/** The alerts, newest first, that "all", "the second one", "the laptop" or "it" mean; none when that is not clear. */
export function alertsMeant(
  { named, all }: ToEnd,
  alerts: readonly PriceAlert[],
  scene: { shown: readonly ShownProduct[]; history: readonly TurnMessage[] },
): readonly PriceAlert[] {
  const words = describingWords(named).filter((word) => !ORDINAL.test(word));
  if (words.length > 0) {
    const fitting = alerts.filter(({ what }) => fitsName(what, words));
    return all || fitting.length === 1 ? fitting : [];
  }
  if (all || alerts.length === 1) return alerts;
  const product_id = scene.shown.length > 1 ? chosenProduct(named, scene.shown)?.product_id : undefined;
  const watching = alerts.filter((alert) => alert.product_id !== undefined && alert.product_id === product_id);
  return watching.length === 1 ? watching : (placed(named, alerts) ?? justMade(alerts, scene.history));
}

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|number|no|option|\d+|st|nd|rd|th)$/;

function placed(named: string, alerts: readonly PriceAlert[]): readonly PriceAlert[] | undefined {
  const place = chosenProduct(named, alerts.map(asPlace));
  const alert = alerts.find(({ alert_id }) => alert_id === place?.product_id);
  return alert && [alert];
}

/** Only its place in the list counts. */
function asPlace({ alert_id, what, target_price, currency }: PriceAlert): ShownProduct {
  return { product_id: alert_id, title: what, price: target_price, currency, marketplace: 'ebay', deep_link: '' };
}

/** Right after an alert was made, "it" is that one. */
function justMade(alerts: readonly PriceAlert[], history: readonly TurnMessage[]): readonly PriceAlert[] {
  const said = history.findLast(({ role }) => role === 'user');
  return said?.intent === 'price_alert' ? alerts.slice(0, 1) : [];
}
