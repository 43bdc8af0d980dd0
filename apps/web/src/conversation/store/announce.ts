import type { FoundProducts, ServerEvent } from '@talknshop/contracts';
import { MARKETPLACE_NAMES, money } from '@talknshop/contracts/protocol';
import type { ConversationView } from './conversation-view';
import { findTurn, isLive } from './turns';

/** Adds what those who listen are told: milestones and whole replies, never a reply in pieces, and nothing that is told again. */
export function announced(before: ConversationView, after: ConversationView, event: ServerEvent): ConversationView {
  const text = isLive(before, event) ? wordsFor(before, after, event) : undefined;
  return text ? { ...after, announcement: { id: after.announcement.id + 1, text } } : after;
}

function wordsFor(before: ConversationView, after: ConversationView, event: ServerEvent): string | undefined {
  switch (event.type) {
    case 'progress':
      return event.data.marketplace && isFirstMarketplace(before, event) ? 'Searching the marketplaces' : undefined;
    case 'results':
      return countWords(event.data);
    case 'results_update':
      return event.data.message;
    case 'clarification':
      return [event.data.question, ...choices(event.data.suggestions)].join(' ');
    case 'done':
      return findTurn(after, event.turn_id ?? '')?.reply || event.data.message;
    case 'price_alert':
    case 'job_update':
      return event.data.message;
    default:
      return undefined; // errors are alerts where they are shown
  }
}

function isFirstMarketplace(before: ConversationView, { turn_id }: ServerEvent): boolean {
  return (findTurn(before, turn_id ?? '')?.marketplaces.length ?? 0) === 0;
}

/** `8 products, best $612 at eBay`. */
function countWords({ products: [best], products, total_count }: FoundProducts): string {
  if (!best) return 'No products found';
  const count =
    total_count > products.length ? `${products.length} of ${total_count} products` : `${products.length} products`;
  return `${count}, best ${money(best.price, best.currency)} at ${MARKETPLACE_NAMES[best.marketplace]}`;
}

function choices(suggestions: readonly string[]): string[] {
  return suggestions.length > 0 ? [`Suggested answers: ${suggestions.join(', ')}`] : [];
}
