import type { EncodedEvent } from './session-hub.port';

/** The latest events of a session, without gaps. */
export class EventRing {
  private events: EncodedEvent[] = [];

  /** The number of the oldest event here; `undefined` when there is none. */
  get first_seq(): number | undefined {
    return this.events[0]?.seq;
  }

  get last_seq(): number | undefined {
    return this.events[this.events.length - 1]?.seq;
  }

  /** Takes the next event. One that is here already is ignored; one that does not follow the last begins anew. */
  push(event: EncodedEvent): void {
    const last = this.last_seq;
    if (last !== undefined && event.seq <= last) return;
    if (last !== undefined && event.seq > last + 1) this.events = [];
    this.events.push(event);
  }

  /** All events after `seq`; `undefined` when the ring does not reach back so far. */
  after(seq: number): EncodedEvent[] | undefined {
    const first = this.first_seq;
    if (first === undefined || first > seq + 1) return undefined;
    return this.events.slice(seq + 1 - first);
  }

  /** Forgets all but the latest `kept`. */
  trim(kept: number): void {
    if (this.events.length > kept) this.events = kept === 0 ? [] : this.events.slice(-kept);
  }
}
