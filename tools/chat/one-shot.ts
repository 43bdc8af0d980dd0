import type { ServerEvent } from '@talknshop/contracts';
import { endsTurn } from '@talknshop/contracts/protocol';
import type { Conversation } from './conversation';
import { JobWatch } from './job-watch';

/** As long as posting a listing may take before one looks for oneself. */
const LONGEST_WATCH_MS = 60_000;

/**
 * Says one thing and shows what comes back; a listing that was sent out is watched until each marketplace has it, or a minute has
 * passed. Resolves with the event that ended the turn or refused the message.
 */
export async function oneShot(
  client: Conversation,
  message: string,
  show: (event: ServerEvent) => void,
  isAnswer: boolean,
  longest_watch_ms = LONGEST_WATCH_MS,
): Promise<ServerEvent> {
  const watch = new JobWatch();
  const ending = await new Promise<ServerEvent>((resolve, reject) => {
    client.onState((state) => state.kind === 'closed' && reject(new Error(state.reason)));
    client.onEvent((event) => {
      show(event);
      watch.hear(event);
      if (endsTurn(event.type)) resolve(event);
    });
    if (isAnswer) client.answer(message);
    else client.send(message);
  });
  await watch.settled(longest_watch_ms);
  return ending;
}
