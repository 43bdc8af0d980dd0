import { type Intent, money } from '@talknshop/contracts';
import type { ShownProduct } from '../shown-product';
import { chosenProduct } from './chosen-product';
import { marketplaceName } from './marketplace-names';
import { EXAMPLE, nothingShownWords } from './nothing-shown-words';
import { titleWords } from './offer-words';
import { type UnreadMedia, unreadWords } from './unread-media';

export interface Conversation {
  /** What the user said. */
  text: string;
  /** What the last search showed, best first. */
  shown: readonly ShownProduct[];
  unread?: UnreadMedia;
}

/** Answers a message that wants no search. Pure. */
export function replyInWords(intent: Intent, conversation: Conversation): string {
  const trouble = conversation.unread && unreadWords(conversation.unread);
  return [trouble && `${trouble}.`, ANSWERS[intent](conversation)].filter(Boolean).join(' ');
}

const ANSWERS: Record<Intent, (conversation: Conversation) => string> = {
  buy: stillUnclear,
  refine: stillUnclear,
  smalltalk,
  help: () =>
    `Tell me what you want to buy, ${EXAMPLE}. I search several marketplaces at once, put the offers in order and say why. ` +
    'Then narrow it down: “cheaper”, “only new”, “not HP”, “at least 4 stars”. I ask back when something important is missing.',
  thanks: () => 'You are welcome! Shall I look for anything else?',
  goodbye: () => 'Goodbye! Come back whenever you are looking for something.',
  cancel: () => 'All right, I leave it at that. Tell me when you want to look for something else.',
  question: ({ shown }) =>
    shown.length > 0
      ? 'I can only tell you what the marketplaces say on the cards above. Tell me what to change, such as the price or the brand, and I search again.'
      : `I am made for finding products, so I cannot answer that. Tell me what you want to buy, ${EXAMPLE}.`,
  select,
  compare: ({ shown }) =>
    shown.length > 1
      ? 'Which ones shall I compare? Say their places, for example “compare 1 and 2”.'
      : `I compare products that I have shown you. Tell me what you want to buy, ${EXAMPLE}.`,
  sell: () => 'I cannot sell for you here yet: for now I only find products to buy.',
  job_status: () => 'I cannot sell for you here yet, so there is no listing whose status I could tell.',
  price_alert: () =>
    'I watch prices. Say for example “tell me when it is under $400” about something I have shown you.',
};

function smalltalk({ shown }: Conversation): string {
  return shown.length > 0
    ? 'I am here. Tell me which one you like, what to change about the search, or what else you are looking for.'
    : `Hello! Tell me what you are looking for, ${EXAMPLE}, and I compare the marketplaces for you.`;
}

function stillUnclear(): string {
  return `I still do not know which product to look for. Please name it, ${EXAMPLE}.`;
}

function select({ text, shown }: Conversation): string {
  if (shown.length === 0) return nothingShownWords();
  const chosen = chosenProduct(text, shown);
  if (!chosen) return `Which one do you mean? Say its place, from the first to number ${shown.length}.`;
  const { title, price, currency, marketplace, deep_link } = chosen;
  const link = URL.parse(deep_link)?.href ?? '';
  return `${titleWords(title)} costs ${money(price, currency)} at ${marketplaceName(marketplace)}. You can buy it there: ${link}`;
}
