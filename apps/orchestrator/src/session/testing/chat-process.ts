import { setImmediate } from 'node:timers/promises';
import type { SessionRepository } from '@talknshop/aws';
import { InMemorySessionRepository } from '@talknshop/aws/testing';
import { endsTurn, type ServerEvent } from '@talknshop/contracts';
import type { CheckpointStore, RunObserver } from '@talknshop/workflow';
import { ManualClock, MemoryCheckpointStore } from '@talknshop/workflow/testing';
import { FakeCatalog } from '../../flows/testing/fake-catalog';
import { FakeCrosspost } from '../../flows/testing/fake-crosspost';
import { FakeMedia } from '../../flows/testing/fake-media';
import { ScriptedUnderstanding } from '../../flows/testing/scripted-understanding';
import { LiveSessionHub } from '../live-session.hub';
import type { EncodedEvent, SubmitOutcome, TurnInput } from '../session-hub.port';
import { WorkflowTurnRunner } from '../workflow-turn.runner';
import { Life, mortal } from './mortal';

export interface SharedStores {
  sessions: SessionRepository;
  checkpoints: CheckpointStore;
  clock: ManualClock;
  /** One of its own by default. */
  catalog?: FakeCatalog;
  crosspost?: FakeCrosspost;
}

/** Empty ones, at noon. */
export function newStores(): SharedStores {
  const clock = new ManualClock(Date.parse('2026-03-01T12:00:00Z'));
  const sessions = new InMemorySessionRepository({ now: () => clock.now() });
  return { sessions, checkpoints: new MemoryCheckpointStore(), clock };
}

export const LEASE_MS = 3000;
export const OWNER = { user_id: 'user-1', session_id: 'session-1', source: 'chat' } as const;

let processes = 0;

/** One orchestrator process with the real hub, engine and flow; what it talks to can be shared with others and outlives it. */
export class ChatProcess {
  readonly life = new Life();
  readonly catalog: FakeCatalog;
  readonly media = new FakeMedia();
  readonly crosspost: FakeCrosspost;
  readonly understanding = new ScriptedUnderstanding();
  readonly faults: unknown[] = [];
  readonly hub: LiveSessionHub;

  /** Sees everything that happens to runs here. */
  onRunEvent: RunObserver = () => {};

  constructor({
    sessions,
    checkpoints,
    clock,
    catalog = new FakeCatalog(),
    crosspost = new FakeCrosspost(),
  }: SharedStores) {
    this.catalog = catalog;
    this.crosspost = crosspost;
    const mine = {
      sessions: mortal(sessions, this.life, ['get', 'listByUser', 'stats']),
      store: mortal(checkpoints, this.life, ['load', 'orphans']),
    };
    const onFault = (error: unknown) => this.faults.push(error);
    const runner = new WorkflowTurnRunner({
      ...mine,
      owner: `process-${++processes}`,
      lease_ms: LEASE_MS,
      clock,
      onFault,
      store_retry: { attempts: 1 },
      observer: (event) => this.onRunEvent(event),
      services: {
        understanding: this.understanding,
        catalog: this.catalog,
        media: this.media,
        crosspost: this.crosspost,
        max_clarifications: 2,
        search_deadline_ms: 2500,
        search_grace_ms: 600,
        search_limit: 10,
      },
    });
    let ids = 0;
    const newId = () => `${processes}-${++ids}`;
    this.hub = new LiveSessionHub({ runner, sessions: mine.sessions, clock, newId, onFault });
  }

  open() {
    return this.hub.open(OWNER);
  }

  say(message: string, input: Partial<TurnInput> = {}): Promise<SubmitOutcome> {
    return this.hub.submit(OWNER.session_id, { kind: 'message', message, media: [], ...input });
  }

  /** Resolves when the turns of the session are stored. */
  async settled(): Promise<void> {
    while ((await this.open()).under_way) await setImmediate();
  }

  /** Lets so much time pass in silence that nothing is held any more that can be read again. */
  rest(): void {
    this.hub.sweep();
    this.hub.sweep();
  }

  /** Lets `ear` hear everything after what it has heard, or after `after_seq`. */
  async listen(after_seq?: number, ear = new Ear()): Promise<Ear> {
    await this.hub.listen(OWNER.session_id, after_seq ?? ear.last_seq, ear.connect());
    return ear;
  }
}

/** Moves time on, second by second, until `end` has come; throws when it does not within ten minutes. */
export async function passTime<T>(clock: ManualClock, end: Promise<T>): Promise<T> {
  let isOver = false;
  const over = () => (isOver = true);
  void end.then(over, over);
  for (let second = 0; !isOver; second++) {
    if (second > 600) throw new Error('what was waited for never came');
    clock.advance(1000);
    await setImmediate();
  }
  return end;
}

/** What one client of a session has heard, over one line after another. */
export class Ear {
  readonly events: ServerEvent[] = [];
  private line = 0;
  private waiting: { heard: () => boolean; resolve: () => void }[] = [];

  /** A new line; the one before is cut. */
  connect(): (events: readonly EncodedEvent[]) => void {
    const line = ++this.line;
    return (events) => {
      if (line === this.line) this.hear(events);
    };
  }

  cut(): void {
    this.line++;
  }

  get last_seq(): number {
    return this.events.at(-1)?.seq ?? 0;
  }

  get types(): string[] {
    return this.events.map(({ type }) => type);
  }

  /** How turns ended, in order. */
  get endings(): string[] {
    return this.types.filter(endsTurn);
  }

  get reply(): string {
    return this.events.map((event) => (event.type === 'token' ? event.data.content : '')).join('');
  }

  /** Resolves when the `count`th turn has ended. */
  turns(count = 1): Promise<void> {
    if (this.endings.length >= count) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ heard: () => this.endings.length >= count, resolve }));
  }

  /** Resolves when such an event was heard. */
  until(isIt: (event: ServerEvent) => boolean): Promise<void> {
    const heard = () => this.events.some(isIt);
    return heard() ? Promise.resolve() : new Promise((resolve) => this.waiting.push({ heard, resolve }));
  }

  private hear(events: readonly EncodedEvent[]): void {
    this.events.push(...events.map(({ json }) => JSON.parse(json) as ServerEvent));
    const ready = this.waiting.filter(({ heard }) => heard());
    this.waiting = this.waiting.filter((waiter) => !ready.includes(waiter));
    for (const { resolve } of ready) resolve();
  }
}
