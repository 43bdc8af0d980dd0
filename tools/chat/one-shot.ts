import type { ServerEvent } from '@talknshop/contracts';
import { endsTurn } from '@talknshop/contracts/protocol';
import type { Conversation } from './conversation';

/** Says one thing and shows what comes back. Resolves with the event that ended the turn or refused the message. */
export function oneShot(
  client: Conversation,
  message: string,
  show: (event: ServerEvent) => void,
  isAnswer: boolean,
): Promise<ServerEvent> {
  return new Promise((resolve, reject) => {
    client.onState((state) => state.kind === 'closed' && reject(new Error(state.reason)));
    client.onEvent((event) => {
      show(event);
      if (endsTurn(event.type)) resolve(event);
    });
    if (isAnswer) client.answer(message);
    else client.send(message);
  });
}
