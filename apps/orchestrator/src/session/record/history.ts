import type { Intent, TurnMessage } from '@talknshop/contracts';

/** What was said in a turn, by both sides. */
export interface Exchange {
  turn_id: string;
  intent?: Intent;
  message: string;
  reply: string;
  /** Epoch milliseconds. */
  received_at: number;
  replied_at: number;
}

const REMEMBERED_MESSAGES = 10;

/** The latest messages with those of one more turn. */
export function withExchange(history: readonly TurnMessage[], exchange: Exchange): TurnMessage[] {
  const { turn_id, intent, message, reply, received_at, replied_at } = exchange;
  const asked: TurnMessage = { turn_id, role: 'user', content: message, intent, timestamp: isoTime(received_at) };
  const said: TurnMessage = { turn_id, role: 'assistant', content: reply, timestamp: isoTime(replied_at) };
  return [...history, asked, said].slice(-REMEMBERED_MESSAGES);
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}
