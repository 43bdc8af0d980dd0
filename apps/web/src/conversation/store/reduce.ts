import type { ErrorData, ServerEvent } from '@talknshop/contracts';
import { announced } from './announce';
import type { Change } from './change';
import type { ConversationView, NoticeEntry } from './conversation-view';
import { afterGreeting } from './greeting';
import { withJobNews } from './job-news';
import { dropEntry, findTurn, newTurn, patchTurn, placeTurn, withWords } from './turns';
import { turnAfter } from './turn-after';
import { withDelivery, withRefusal } from './delivery';

/** The view after a change. Pure; returns the same view where nothing changes. */
export function reduce(view: ConversationView, change: Change): ConversationView {
  switch (change.kind) {
    case 'heard':
      return heard(view, change.event);
    case 'said':
      return { ...view, entries: [...view.entries, newTurn(change.message, view)] };
    case 'pending':
      return withDelivery(view, change.pending);
    case 'refused':
      return withRefusal(view, change.refused, change.at);
    case 'connection':
      return { ...view, connection: change.state };
    case 'remembered':
      return withWords(view, change.said);
    case 'dropped':
      return dropEntry(view, change.key);
  }
}

function heard(view: ConversationView, event: ServerEvent): ConversationView {
  if (event.type === 'connected') return afterGreeting(view, event);
  if (event.type === 'ping') return view;
  const after = event.turn_id === null ? besideTurns(view, event) : inTurn(view, event, event.turn_id);
  return announced(view, after, event);
}

function inTurn(view: ConversationView, event: ServerEvent, turn_id: string): ConversationView {
  const placed = placeTurn(view, turn_id, event);
  const turn = findTurn(placed, turn_id);
  if (!turn) return placed;
  const jobs = event.type === 'job_update' ? { ...placed.jobs, [event.data.job_id]: event.data } : placed.jobs;
  return patchTurn({ ...placed, jobs }, turn.key, turnAfter(turn, event));
}

function besideTurns(view: ConversationView, event: ServerEvent): ConversationView {
  const { timestamp: at } = event;
  switch (event.type) {
    case 'price_alert':
      return withNotice(view, { ...NOTICE, about: 'price_alert', data: event.data, at, key: event.data.notice_id });
    case 'job_update':
      return { ...withJobNews(view, event), jobs: { ...view.jobs, [event.data.job_id]: event.data } };
    case 'error':
      if (isToldElsewhere(event.data)) return view;
      if (view.connection.kind !== 'open' || event.data.code === 'session_gone')
        return { ...view, trouble: event.data };
      return withNotice(view, { ...NOTICE, about: 'error', data: event.data, at, key: `${event.data.code}:${at}` });
    default:
      return view;
  }
}

/** A stop that came too late needs no words; a message that was refused has them beside it. */
function isToldElsewhere({ code, details }: ErrorData): boolean {
  return code === 'nothing_to_cancel' || details['client_msg_id'] !== undefined;
}

const NOTICE = { kind: 'notice' } as const;

function withNotice(view: ConversationView, notice: NoticeEntry): ConversationView {
  if (view.entries.some(({ key }) => key === notice.key)) return view;
  return { ...view, entries: [...view.entries, notice] };
}
