import type { ChatClient } from '@talknshop/client';

/** What the terminal needs of the chat client. */
export type Conversation = Pick<ChatClient, 'onEvent' | 'onState' | 'send' | 'answer' | 'cancel' | 'startOver'>;
