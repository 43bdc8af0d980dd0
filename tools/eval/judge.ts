import type { Answered } from './ask';
import type { ChatAnswer } from './chat';
import type { Turn } from './eval-set';
import { type JudgedListing, judgeListing } from './judge-listing';
import { judgeNeed } from './judge-need';
import { Tally } from './tally';

/** Judges the answers to a set, field by field. */
export function judge(answered: readonly Answered[]): Tally {
  const tally = new Tally();
  for (const one of answered) {
    if (one.item.turns) one.item.turns.forEach((turn, i) => judgeTurn(one, turn, i, tally));
    else judgeMessage(one, tally);
  }
  return tally;
}

function judgeMessage({ item, answers: [answer] }: Answered, tally: Tally): void {
  const { id, text, expect } = item;
  tally.note('answered', answer?.status === 200, { id, want: 200, got: answer?.status });
  tally.note('intent', answer?.intent === expect.intent, { id, want: expect.intent, got: answer?.intent });
  if (expect.intent === 'buy') judgeNeed({ id, text, expect, spec: answer?.requirement_spec }, tally);
  if (expect.intent === 'sell') judgeListing({ id, text, expect, spec: listingOf(answer) }, tally);
}

function judgeTurn(
  { item, answers }: Answered,
  { user: text, expect: { event, spec } }: Turn,
  at: number,
  tally: Tally,
) {
  const id = `${item.id}/${at + 1}`;
  const answer = answers[at];
  const got = eventOf(answer);
  if (event) tally.note('dialogue event', got === event, { id, want: event, got });
  if (!spec) return;
  const isListing = spec.intent === 'sell' || spec.title_contains !== undefined;
  if (isListing) judgeListing({ id, text, expect: spec, spec: listingOf(answer) }, tally);
  else if (spec.intent)
    judgeNeed({ id, text, expect: spec, spec: answer?.requirement_spec, prefix: 'dialogue ' }, tally);
}

/** What a turn came to, as the one who asked sees it. */
function eventOf(answer: ChatAnswer | undefined): string {
  if (answer?.clarification) return 'clarification';
  if (answer?.products) return 'results';
  return answer?.listing_spec || answer?.job ? 'listing_preview' : 'done';
}

function listingOf(answer: ChatAnswer | undefined): Partial<JudgedListing> | null | undefined {
  return answer?.listing_spec;
}
