import type { ServerEvent } from '@talknshop/contracts';
import { endsTurn } from '@talknshop/contracts/protocol';
import type { Outgoing } from '../../conversation/unanswered';
import type { Http } from '../../http/http';
import { type Patience, SilenceWatch } from '../silence-watch';
import { readEventStream } from './event-stream';

export interface TurnQuestion {
  user_id?: string;
  session_id: string;
  /** Of a message that is repeated: the last event that was heard. */
  last_seq: number;
  message: Outgoing;
}

/**
 * Says something and yields the events of its turn to the end. Throws the `ApiError` of a message that is refused, and anything else
 * when the stream breaks or falls silent: then the question can be repeated.
 */
export async function* askTurn(
  http: Http,
  question: TurnQuestion,
  patience: Patience,
  leaving: AbortSignal,
): AsyncGenerator<ServerEvent> {
  const silence = new AbortController();
  const watch = new SilenceWatch(patience, () => silence.abort());
  try {
    const { body } = await request(http, question, AbortSignal.any([leaving, silence.signal]));
    for await (const data of readEventStream(body!, () => watch.heard())) {
      const event = JSON.parse(data) as ServerEvent;
      yield event;
      if (endsTurn(event.type)) return;
    }
  } finally {
    watch.stop();
  }
  throw new StreamBroke('the answer broke off');
}

class StreamBroke extends Error {
  override readonly name = 'StreamBroke';
}

function request(
  http: Http,
  { user_id, session_id, last_seq, message: said }: TurnQuestion,
  signal: AbortSignal,
): Promise<Response> {
  const { message, media, client_msg_id } = said;
  return http.send('/api/chat', {
    method: 'POST',
    body: { user_id, session_id, message, ...(media && { media }), client_msg_id },
    headers: { accept: 'text/event-stream', 'last-event-id': String(last_seq) },
    signal,
  });
}
