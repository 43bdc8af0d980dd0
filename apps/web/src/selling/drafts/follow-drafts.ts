import type { ChatClient } from '@talknshop/client';
import type { ListingDrafts } from './listing-drafts';

/** Keeps the draft of each conversation as it is said to be. Returns how to end that. */
export function followDrafts(drafts: ListingDrafts, onEvent: ChatClient['onEvent']): () => void {
  return onEvent((event) => {
    const { session_id, turn_id, seq, timestamp: said_at } = event;
    if (event.type === 'listing') drafts.hear(session_id, { turn_id, said_at, seq, data: event.data });
    const isItsJob = event.type === 'job_update' && turn_id !== null && drafts.read(session_id)?.turn_id === turn_id;
    if (isItsJob) drafts.settle(session_id, event.data.job_id);
  });
}
