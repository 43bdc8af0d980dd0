import type { EncodedEvent, Subscription } from './session-hub.port';

export type EventSink = (events: readonly EncodedEvent[]) => void;

/** Where a listener gets what it has not heard. */
export interface EventSource {
  /** The number of the newest event there is. */
  readonly last_seq: number;
  /** The number of the oldest event at hand. */
  readonly first_seq: number | undefined;
  /** Those at hand; `undefined` when they do not reach back so far. */
  after(seq: number): EncodedEvent[] | undefined;
  /** Those not at hand any more, after the first number and before the second; what has expired is missing. */
  past(after_seq: number, before_seq: number): Promise<EncodedEvent[]>;
}

/** Somebody who hears every event of a session once, in order, from whatever number on. */
export class Listener implements Subscription {
  private isClosed = false;
  private isCatchingUp = false;

  constructor(
    private readonly source: EventSource,
    private heard_seq: number,
    private readonly sink: EventSink,
    private readonly leave: (listener: Listener) => void,
    private readonly onGone: () => void = () => {},
  ) {}

  /** Something has happened. What was heard before is skipped; what was missed is fetched first. */
  hear(event: EncodedEvent, onFault: (error: unknown) => void): void {
    if (this.isCatchingUp || event.seq <= this.heard_seq) return;
    if (event.seq === this.heard_seq + 1) return this.hand([event]);
    this.catchUp().catch(onFault);
  }

  /** Resolves when everything that can be had has been heard. */
  async catchUp(): Promise<void> {
    this.isCatchingUp = true;
    try {
      while (!this.isClosed && this.heard_seq < this.source.last_seq) {
        const missed = this.source.after(this.heard_seq) ?? (await this.fetch());
        if (missed === undefined) continue;
        if (this.isClosed || missed.length === 0) return;
        this.hand(missed);
      }
    } finally {
      this.isCatchingUp = false;
    }
  }

  close(): void {
    this.isClosed = true;
    this.leave(this);
  }

  /** The session is gone: this is the last that is heard of it. */
  end(): void {
    if (this.isClosed) return;
    this.close();
    this.onGone();
  }

  /** `undefined`: what is missing cannot be had any more, but what follows it is at hand. */
  private async fetch(): Promise<EncodedEvent[] | undefined> {
    const { first_seq } = this.source;
    const events = await this.source.past(this.heard_seq, first_seq ?? Infinity);
    if (events.length > 0 || first_seq === undefined) return events;
    this.heard_seq = first_seq - 1;
    return undefined;
  }

  private hand(events: readonly EncodedEvent[]): void {
    this.heard_seq = events[events.length - 1]!.seq;
    this.sink(events);
  }
}
