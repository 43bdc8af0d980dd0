export { BrowserDrafts, type Drafts } from './composer/drafts';
export { Conversation, type ConversationProps } from './conversation';
export { type ChatLine, ConversationStore, type ConversationStoreParts } from './store/conversation.store';
export type { ConversationView, Entry, NoticeEntry, TurnEntry } from './store/conversation-view';
export { BrowserSaidMemory } from './store/said-memory';
export { isRecalled, isSearchRunning, lastTurn, lastWithOutcome, lastWithResults } from './store/turn-facts';
export { useConversation, useConversationPart } from './store/use-conversation';
