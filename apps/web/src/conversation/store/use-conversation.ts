import { useSyncExternalStore } from 'react';
import type { ConversationStore } from './conversation.store';
import type { ConversationView } from './conversation-view';

/** What is shown of a conversation, kept up to date. */
export function useConversation({ subscribe, snapshot }: ConversationStore): ConversationView {
  return useSyncExternalStore(subscribe, snapshot);
}

/** A part of it, for what need not be drawn anew with every word that is streamed; `select` returns what stays the same until it changes. */
export function useConversationPart<T>(
  { subscribe, snapshot }: ConversationStore,
  select: (view: ConversationView) => T,
): T {
  return useSyncExternalStore(subscribe, () => select(snapshot()));
}
