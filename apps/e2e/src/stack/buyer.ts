import { ChatClient } from '@talknshop/client';
import type { ServerEvent, ServerEventOf } from '@talknshop/contracts';
import { endsTurn } from '@talknshop/contracts/protocol';

/** A buyer at a WebSocket. */
export class Buyer {
  readonly events: ServerEvent[] = [];
  readonly client: ChatClient;

  constructor(url: string, user_id: string, session_id?: string) {
    this.client = new ChatClient({ url, user_id, session_id, backoff: () => 50 });
    this.client.onEvent((event) => this.events.push(event));
  }

  /** Says something and waits for the end of the turn. */
  async say(message: string): Promise<ServerEvent[]> {
    const from = this.events.length;
    const ended = this.until((event) => endsTurn(event.type));
    this.client.send(message);
    await ended;
    return this.events.slice(from).filter(({ turn_id }) => turn_id !== null);
  }

  until(isIt: (event: ServerEvent) => boolean): Promise<ServerEvent> {
    return new Promise((resolve) => {
      const stop = this.client.onEvent((event) => {
        if (!isIt(event)) return;
        stop();
        resolve(event);
      });
    });
  }
}

export const resultsOf = (events: ServerEvent[]) =>
  events.find((event): event is ServerEventOf<'results'> => event.type === 'results')!.data;
export const updateOf = (events: ServerEvent[]) =>
  events.find((event): event is ServerEventOf<'results_update'> => event.type === 'results_update')!.data;
export const wordsOf = (events: ServerEvent[]) =>
  events.map((event) => (event.type === 'token' ? event.data.content : '')).join('');
