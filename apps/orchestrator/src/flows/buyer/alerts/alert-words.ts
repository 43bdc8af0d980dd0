import { money } from '@talknshop/contracts';
import { counted } from '../../reply/counted';
import { marketplaceName } from '../../reply/marketplace-names';
import { titleWords } from '../../reply/offer-words';
import { plain } from '../../reply/plain';
import { type UnreadMedia, unreadWords } from '../../reply/unread-media';
import type { ShownProduct } from '../../shown-product';
import type { AlertOutcome, ListedAlert, Price } from './alert-outcome';
import { deliveredPrice } from './watched';

const MOST_LISTED = 10;
const EXAMPLE = '“tell me when it is under $400”';

/** Says what became of a wish about price alerts. Pure: every title and price is one of the outcome's. */
export function alertWords(outcome: AlertOutcome, unread?: UnreadMedia): string {
  const trouble = unread && unreadWords(unread);
  return [trouble && `${trouble}.`, wordsAbout(outcome)].filter(Boolean).join(' ');
}

function wordsAbout(outcome: AlertOutcome): string {
  switch (outcome.kind) {
    case 'watching':
      return watching(outcome);
    case 'reached':
      return reached(outcome);
    case 'nothing_to_watch':
      return `I do not know yet what to watch. Tell me what you want to buy, or name it: “tell me when a PS5 is under $400”.`;
    case 'price_missing':
      return `At which price shall I tell you about ${plain(outcome.what)}? Say for example ${EXAMPLE}.`;
    case 'other_currency':
      return `The price of ${plain(outcome.what)} is in ${outcome.currency}. Tell me yours in ${outcome.currency}, too, and I watch it.`;
    case 'refused':
      return refused(outcome);
    case 'listed':
      return list(outcome.alerts);
    case 'ended':
      return `I have stopped watching ${outcome.alerts.map(watched).join('; ')}.`;
    case 'which':
      return `Which one do you mean? ${list(outcome.alerts)} Say for example “delete the first alert” or “delete all alerts”.`;
  }
}

function watching(outcome: Extract<AlertOutcome, { kind: 'watching' }>): string {
  const { is_need, what, today, is_any_drop } = outcome;
  const event = is_need
    ? `I find ${plain(what)} for ${limitWords(outcome)}`
    : `${plain(what)} costs ${limitWords(outcome)}`;
  const now = today && !is_any_drop ? ` ${is_need ? cheapestWords(today) : `It is ${priceOf(today)} now.`}` : '';
  return `I will tell you when ${event}.${now} Say “my price alerts” to see what I watch, or “stop watching it”.`;
}

function limitWords({ target, today, is_any_drop }: Extract<AlertOutcome, { kind: 'watching' }>): string {
  return is_any_drop && today ? `less than today’s ${priceOf(today)}` : `${wordsOf(target)} or less`;
}

function cheapestWords(product: ShownProduct): string {
  return `The cheapest I have shown you is ${titleWords(product.title)} for ${priceOf(product)}.`;
}

function reached({ product, target }: Extract<AlertOutcome, { kind: 'reached' }>): string {
  const link = URL.parse(product.deep_link)?.href ?? '';
  return `No need to wait: ${titleWords(product.title)} is ${priceOf(product)}, which is not more than ${wordsOf(target)}. You can buy it there: ${link} Name a lower price and I watch for it.`;
}

function refused({ what, reason }: Extract<AlertOutcome, { kind: 'refused' }>): string {
  if (reason === 'too_many_alerts')
    return 'You have as many price alerts as I can keep. Say “my price alerts” to see them, then for example “delete the first alert”, and ask again.';
  return `I cannot watch the price of ${plain(what)}. Show me another one to watch, or tell me in other words.`;
}

function list(alerts: readonly ListedAlert[]): string {
  if (alerts.length === 0)
    return `You have no price alerts. Say for example ${EXAMPLE} about something I have shown you.`;
  const named = alerts.slice(0, MOST_LISTED).map((alert, index) => `${index + 1}: ${watched(alert)}${seen(alert)}.`);
  const more = alerts.length > MOST_LISTED ? ` And ${alerts.length - MOST_LISTED} more.` : '';
  return `You have ${counted(alerts.length, 'price alert')}. ${named.join(' ')}${more}`;
}

function watched({ what, target_price, currency }: ListedAlert): string {
  return `${titleWords(what)} at ${money(target_price, currency)} or less`;
}

function seen({ cheapest }: ListedAlert): string {
  if (!cheapest) return '';
  const { price, currency, marketplace, simulated } = cheapest;
  return `, last seen for ${money(price, currency)} at ${marketplaceName(marketplace)}${simulated ? ' (simulated)' : ''}`;
}

function priceOf(product: ShownProduct): string {
  const shipping = product.shipping_cost ? ' with shipping' : '';
  return `${money(deliveredPrice(product), product.currency)}${shipping} at ${marketplaceName(product.marketplace)}`;
}

function wordsOf({ amount, currency }: Price): string {
  return money(amount, currency);
}
