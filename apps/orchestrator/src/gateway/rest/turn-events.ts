import { endsTurn } from '@talknshop/contracts';
import { SessionGone } from '../../flows/conversations.errors';
import { encodeEvent } from '../../session/encode-event';
import { SESSION_GONE } from '../../session/session-gone';
import type { EncodedEvent, SessionHub } from '../../session/session-hub.port';

export interface TurnToTell {
  session_id: string;
  turn_id: string;
  /** No event of the turn has this number or a lower one. */
  after_seq: number;
  /** The last event the reader has had. It may be the end of the turn, so the turn is looked at from its beginning all the same. */
  heard_seq?: number;
}

/**
 * The events of one turn that its reader has not had, in order, until the turn ends (in an error when its session is deleted) or
 * `signal` is aborted. Leaving early leaves the turn running: whoever wants it stopped cancels it.
 */
export async function* turnEvents(
  hub: SessionHub,
  { session_id, turn_id, after_seq, heard_seq = 0 }: TurnToTell,
  signal: AbortSignal,
  now: () => number = Date.now,
): AsyncGenerator<EncodedEvent> {
  const waiting: EncodedEvent[] = [];
  let wake = () => {};
  let heard_last = after_seq;
  const hear = (events: readonly EncodedEvent[]) => {
    heard_last = events.at(-1)?.seq ?? heard_last;
    waiting.push(...events.filter((event) => event.turn_id === turn_id));
    wake();
  };
  const onGone = () => {
    const seq = Math.max(heard_last, heard_seq) + 1;
    hear([encodeEvent(session_id, turn_id, seq, { type: 'error', data: SESSION_GONE, at: now() })]);
  };
  const subscription = await hub.listen(session_id, after_seq, hear, onGone).catch((error: unknown) => {
    if (!(error instanceof SessionGone)) throw error;
    onGone();
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      for (const event of waiting.splice(0)) {
        if (event.seq > heard_seq) yield event;
        if (endsTurn(event.type)) return;
      }
      if (waiting.length === 0 && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    subscription?.close();
  }
}
