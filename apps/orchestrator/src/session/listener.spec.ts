import { EventRing } from './event-ring';
import { type EventSource, Listener } from './listener';
import type { EncodedEvent } from './session-hub.port';

const event = (seq: number): EncodedEvent => ({ seq, type: 'token', turn_id: 't', json: `{"seq":${seq}}` });
const events = (...seqs: number[]) => seqs.map(event);

/** A session whose ring holds `near`, and whose store holds `far`. */
class Session implements EventSource {
  readonly ring = new EventRing();
  readonly heard: number[] = [];
  readonly faults: unknown[] = [];

  constructor(
    private readonly far: EncodedEvent[],
    near: EncodedEvent[],
    readonly last_seq: number,
  ) {
    near.forEach((one) => this.ring.push(one));
  }

  get first_seq() {
    return this.ring.first_seq;
  }

  after(seq: number) {
    return this.ring.after(seq);
  }

  async past(after_seq: number, before_seq: number) {
    return this.far.filter(({ seq }) => seq > after_seq && seq < before_seq);
  }

  listener(after_seq: number): Listener {
    const sink = (heard: readonly EncodedEvent[]) => this.heard.push(...heard.map(({ seq }) => seq));
    return new Listener(this, after_seq, sink, () => {});
  }

  tell(listener: Listener, one: EncodedEvent): void {
    this.ring.push(one);
    listener.hear(one, (error) => this.faults.push(error));
  }
}

describe('a listener', () => {
  it('hears from the store what the ring has no more, then the ring', async () => {
    const session = new Session(events(1, 2, 3, 4), events(3, 4), 4);
    await session.listener(0).catchUp();
    expect(session.heard).toEqual([1, 2, 3, 4]);
  });

  it('goes on with the ring when the store has forgotten the rest', async () => {
    const session = new Session([], events(3, 4), 4);
    await session.listener(0).catchUp();
    expect(session.heard).toEqual([3, 4]);
  });

  it('waits for what is neither stored nor told yet', async () => {
    const session = new Session(events(1), [], 2);
    const listener = session.listener(0);
    await listener.catchUp();
    session.tell(listener, event(2));
    expect(session.heard).toEqual([1, 2]);
  });

  it('skips what it has heard when everything is told again', () => {
    const session = new Session([], [], 0);
    const listener = session.listener(2);
    for (const one of events(1, 2, 3)) session.tell(listener, one);
    expect(session.heard).toEqual([3]);
  });

  it('is told nothing after it has left', async () => {
    const session = new Session(events(1, 2), [], 2);
    const listener = session.listener(0);
    const catchingUp = listener.catchUp();
    listener.close();
    await catchingUp;
    expect(session.heard).toEqual([]);
  });
});

describe('the ring', () => {
  it('knows when it does not reach back far enough', () => {
    const ring = new EventRing();
    events(5, 6, 7).forEach((one) => ring.push(one));
    expect(ring.after(3)).toBeUndefined();
    expect(ring.after(4)).toEqual(events(5, 6, 7));
    expect(ring.after(7)).toEqual([]);
  });

  it('begins anew at a gap, and ignores what it has', () => {
    const ring = new EventRing();
    events(1, 2, 2, 1, 5).forEach((one) => ring.push(one));
    expect(ring.after(4)).toEqual(events(5));
  });

  it('keeps the latest', () => {
    const ring = new EventRing();
    events(1, 2, 3).forEach((one) => ring.push(one));
    ring.trim(2);
    expect(ring.first_seq).toBe(2);
    ring.trim(0);
    expect(ring.first_seq).toBeUndefined();
  });
});
