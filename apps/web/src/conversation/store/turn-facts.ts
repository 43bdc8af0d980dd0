import type { ClarificationData } from '@talknshop/contracts';
import type { ConversationView, Entry, TurnEntry } from './conversation-view';
import { isLive } from './turns';

/** The last message and what came of it. */
export function lastTurn({ entries }: Pick<ConversationView, 'entries'>): TurnEntry | undefined {
  return entries.findLast(isTurn);
}

/** The latest turn that found something. */
export function lastWithResults({ entries }: Pick<ConversationView, 'entries'>): TurnEntry | undefined {
  return entries.findLast((entry): entry is TurnEntry => isTurn(entry) && entry.results !== undefined);
}

/** The latest turn that found something, or told of something for sale. */
export function lastWithOutcome({ entries }: Pick<ConversationView, 'entries'>): TurnEntry | undefined {
  return entries.findLast(
    (entry): entry is TurnEntry => isTurn(entry) && (entry.results ?? entry.listing ?? entry.jobs[0]) !== undefined,
  );
}

/** Whether the turn's results were found before this page was there to see it. */
export function isRecalled(view: Pick<ConversationView, 'connected_at'>, turn: TurnEntry | undefined): boolean {
  return turn?.found_at !== undefined && !isLive(view, { timestamp: turn.found_at });
}

/** The question that waits for an answer: that of the last turn. */
export function pendingQuestion(view: Pick<ConversationView, 'entries'>): ClarificationData | undefined {
  const last = lastTurn(view);
  return last?.status === 'asked' || last?.status === 'outline' ? last.question : undefined;
}

/** Whether marketplaces are being searched for it. */
export function isSearchRunning({ status, marketplaces }: Pick<TurnEntry, 'status' | 'marketplaces'>): boolean {
  return status === 'running' && marketplaces.length > 0;
}

/** Whether something is being answered, and can be stopped. */
export function isAnswering(view: Pick<ConversationView, 'entries'>): boolean {
  return view.entries.some((entry) => isTurn(entry) && (entry.status === 'running' || isOnItsWay(entry)));
}

function isOnItsWay({ status, user }: TurnEntry): boolean {
  return status === 'waiting' && user?.delivery === 'sent';
}

function isTurn(entry: Entry): entry is TurnEntry {
  return entry.kind === 'turn';
}
