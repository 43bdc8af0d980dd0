import type { ProductExplanation } from '@talknshop/contracts';
import { brief, plain } from '../../reply/plain';
import { nothingShownWords } from '../../reply/nothing-shown-words';
import { sentence } from '../../reply/sentence';
import { titleWords } from '../../reply/offer-words';
import { type UnreadMedia, unreadWords } from '../../reply/unread-media';
import type { ShownProduct } from '../../shown-product';
import { comparisonWords } from './comparison-words';
import type { InquiryOutcome } from './inquiry';

const LONGEST_REASON = 240;
const LONGEST_BRAND = 60;
const MOST_REASONS = 2;

/** Answers a question about shown products. Pure: every number and title in it is the catalog's. */
export function inquiryWords(
  outcome: InquiryOutcome,
  { shown, unread }: { shown: readonly ShownProduct[]; unread?: UnreadMedia },
): string {
  const trouble = unread && unreadWords(unread);
  return [trouble && `${trouble}.`, wordsAbout(outcome, shown)].filter(Boolean).join(' ');
}

function wordsAbout(outcome: InquiryOutcome, shown: readonly ShownProduct[]): string {
  switch (outcome.kind) {
    case 'compared':
      return comparisonWords(outcome.comparison, shown);
    case 'explained':
      return explanationWords(outcome.explanation);
    case 'nothing_shown':
      return nothingShownWords();
    case 'unknown_product':
      return 'Its marketplace does not offer it any more, so I cannot say. Ask me to search again for what there is now.';
    case 'unknown_brand':
      return `None of the marketplaces has anything by ${brief(plain(outcome.brand), LONGEST_BRAND)} for this, so there was none to show.`;
  }
}

function explanationWords(explanation: ProductExplanation): string {
  const { title, summary, place, factors, compared_with } = explanation;
  const [first] = compared_with;
  const told = `${titleWords(title)}: ${said(summary)}`;
  if (place === undefined) return told;
  if (!first) return [told, ...factors.slice(0, MOST_REASONS + 1).map((factor) => said(factor.sentence))].join(' ');
  const ahead = first.leads.filter(({ lead }) => lead > 0).slice(0, MOST_REASONS);
  return [
    told,
    `What puts ${titleWords(first.title)} first:`,
    ...ahead.map((lead) => said(lead.sentence)),
    said(first.needed),
  ].join(' ');
}

function said(text: string): string {
  return sentence(brief(text, LONGEST_REASON));
}
