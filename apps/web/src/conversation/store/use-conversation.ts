import { useSyncExternalStore } from 'react';
import type { ConversationStore } from './conversation.store';
import type { ConversationView } from './conversation-view';

/** What is shown of a conversation, kept up to date. */
export function useConversation({ subscribe, snapshot }: ConversationStore): ConversationView {
  return useSyncExternalStore(subscribe, snapshot);
}
