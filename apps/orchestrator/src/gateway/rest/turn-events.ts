import { endsTurn } from '@talknshop/contracts';
import type { EncodedEvent, SessionHub } from '../../session/session-hub.port';

/**
 * The events of one turn after `after_seq`, in order, until the turn ends or `signal` is aborted. Leaving early leaves the
 * turn running: whoever wants it stopped cancels it.
 */
export async function* turnEvents(
  hub: SessionHub,
  { session_id, turn_id, after_seq }: { session_id: string; turn_id: string; after_seq: number },
  signal: AbortSignal,
): AsyncGenerator<EncodedEvent> {
  const waiting: EncodedEvent[] = [];
  let wake = () => {};
  const subscription = await hub.listen(session_id, after_seq, (events) => {
    waiting.push(...events.filter((event) => event.turn_id === turn_id));
    wake();
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      for (const event of waiting.splice(0)) {
        yield event;
        if (endsTurn(event.type)) return;
      }
      if (waiting.length === 0 && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    subscription.close();
  }
}
