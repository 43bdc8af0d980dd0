import type { TurnEvent } from '../flows/turn-event';
import type { EncodedEvent } from './session-hub.port';

/** Writes an event as it goes over the wire, once for everybody. Ids hold nothing that JSON would escape. */
export function encodeEvent(session_id: string, run_id: string, seq: number, event: TurnEvent): EncodedEvent {
  const { type, data, at, turn_id = run_id } = event;
  const address = `"timestamp":"${isoTime(at)}","session_id":"${session_id}","turn_id":"${turn_id}","seq":${seq}`;
  return { seq, type, turn_id, json: `{"type":"${type}","data":${JSON.stringify(data)},${address}}` };
}

let last_at = NaN;
let last_iso = '';

/** Events come in bursts of the same millisecond. */
function isoTime(at: number): string {
  if (at !== last_at) {
    last_iso = new Date(at).toISOString();
    last_at = at;
  }
  return last_iso;
}
