import type { ConnectionState, PendingMessage, RefusedMessage } from '@talknshop/client';
import type { MediaReference, ServerEvent, ServerEventOf } from '@talknshop/contracts';
import type { ChatLine } from '../store/conversation.store';
import type { FrameScheduler } from '../../ui';
import type { SaidMemory } from '../store/said-memory';

/** A line whose other end the test is. */
export class FakeLine implements ChatLine {
  readonly sent: { type: 'message' | 'answer' | 'cancel'; message?: string; media?: MediaReference[] }[] = [];
  isClosed = false;
  private readonly listeners = { event: [], state: [], pending: [], refused: [] } as Listeners;

  connect = (): Promise<ServerEventOf<'connected'>> => new Promise(() => {});

  send = (message: string, media?: MediaReference[]): string => this.say('message', message, media);

  answer = (message: string): string => this.say('answer', message);

  cancel = (): void => void this.sent.push({ type: 'cancel' });

  discard = (): boolean => true;

  close = (): void => void (this.isClosed = true);

  onEvent = (listener: (event: ServerEvent) => void) => add(this.listeners.event, listener);

  onState = (listener: (state: ConnectionState) => void) => add(this.listeners.state, listener);

  onPending = (listener: (pending: readonly PendingMessage[]) => void) => add(this.listeners.pending, listener);

  onRefused = (listener: (refused: RefusedMessage) => void) => add(this.listeners.refused, listener);

  hear(...events: ServerEvent[]): void {
    for (const event of events) this.listeners.event.forEach((listener) => listener(event));
  }

  become(state: ConnectionState): void {
    this.listeners.state.forEach((listener) => listener(state));
  }

  refuse(message: RefusedMessage['message'], error: RefusedMessage['error']): void {
    this.listeners.refused.forEach((listener) => listener({ message, error }));
  }

  private say(type: 'message' | 'answer', message: string, media?: MediaReference[]): string {
    this.sent.push({ type, message, ...(media && { media }) });
    return `msg_${this.sent.length}`;
  }
}

interface Listeners {
  event: ((event: ServerEvent) => void)[];
  state: ((state: ConnectionState) => void)[];
  pending: ((pending: readonly PendingMessage[]) => void)[];
  refused: ((refused: RefusedMessage) => void)[];
}

function add<T>(listeners: T[], listener: T): () => void {
  listeners.push(listener);
  return () => void listeners.splice(listeners.indexOf(listener), 1);
}

/** Frames that come when the test says so. */
export class ManualFrames implements FrameScheduler {
  private work?: () => void;

  request(work: () => void): void {
    this.work ??= work;
  }

  cancel(): void {
    this.work = undefined;
  }

  paint(): void {
    const { work } = this;
    this.work = undefined;
    work?.();
  }
}

export class FakeMemory implements SaidMemory {
  readonly kept = new Map<string, Record<string, string>>();

  read = (session_id: string): Record<string, string> => this.kept.get(session_id) ?? {};

  write = (session_id: string, said: Readonly<Record<string, string>>): void =>
    void this.kept.set(session_id, { ...said });
}
