import type { ChatClient } from '@talknshop/client';
import type { MediaReference } from '@talknshop/contracts';
import type { FrameScheduler } from '../../ui';
import type { Change } from './change';
import { type ConversationView, type TurnEntry, emptyView } from './conversation-view';
import { reduce } from './reduce';
import type { SaidMemory } from './said-memory';
import { pendingQuestion } from './turn-facts';

/** What the store needs of the chat client. */
export type ChatLine = Pick<
  ChatClient,
  'connect' | 'send' | 'answer' | 'cancel' | 'discard' | 'close' | 'onEvent' | 'onState' | 'onPending' | 'onRefused'
>;

export interface ConversationStoreParts {
  id: string;
  line: ChatLine;
  frames: FrameScheduler;
  memory: SaidMemory;
  /** The latest words of a conversation's users by turn, from the server. */
  askWords: (session_id: string) => Promise<Record<string, string>>;
  /** The conversation to come back to. */
  session_id?: string;
  /** Epoch milliseconds. */
  now: () => number;
}

/**
 * One conversation, for React's `useSyncExternalStore`. What is heard is shown once a frame however much of it comes; what the user
 * does is shown at once.
 */
export class ConversationStore {
  private view: ConversationView = emptyView();
  private waiting: Change[] = [];
  private readonly listeners = new Set<() => void>();
  private stops: (() => void)[] = [];

  constructor(private readonly parts: ConversationStoreParts) {}

  /** Tells one store of a page from another. */
  get id(): string {
    return this.parts.id;
  }

  /** Whether it began on this page. */
  get isNew(): boolean {
    return this.parts.session_id === undefined;
  }

  /** The conversation that was asked for; a new one has its name in the view only. */
  get session_id(): string | undefined {
    return this.parts.session_id;
  }

  /** Opens the line. A refusal for good is shown as the connection's state. */
  open(): void {
    const { line, memory, now, session_id } = this.parts;
    this.stops = [
      line.onEvent((event) => this.later({ kind: 'heard', event })),
      line.onState((state) => this.later({ kind: 'connection', state })),
      line.onPending((pending) => this.later({ kind: 'pending', pending })),
      line.onRefused((refused) => this.later({ kind: 'refused', refused, at: now() })),
    ];
    if (session_id !== undefined) this.apply([{ kind: 'remembered', said: memory.read(session_id) }]);
    line.connect().catch(() => {}); // the state says so
  }

  close(): void {
    this.parts.frames.cancel();
    for (const stop of this.stops.splice(0)) stop();
    this.parts.line.close();
  }

  /** What is heard, as it comes and before it is shown. Returns how to stop listening. */
  readonly onEvent: ChatLine['onEvent'] = (listener) => this.parts.line.onEvent(listener);

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): ConversationView => this.view;

  /** Says something, as the answer where a question waits for one. */
  readonly say = (text: string, media: MediaReference[] = []): void => {
    const { line } = this.parts;
    this.flush();
    const type = pendingQuestion(this.view) && media.length === 0 ? 'answer' : 'message';
    const client_msg_id = type === 'answer' ? line.answer(text) : line.send(text, media.length > 0 ? media : undefined);
    const said: Change = { kind: 'said', message: { type, message: text, media, client_msg_id } };
    // The line has told of it as pending before it was in the view.
    this.apply([said, ...this.waiting.splice(0)]);
  };

  readonly stop = (): void => this.parts.line.cancel();

  /** Takes back what was not sent, or lets go of what was refused. */
  readonly drop = (key: string): void => {
    const entry = this.view.entries.find((one) => one.key === key);
    const user = entry?.kind === 'turn' ? entry.user : undefined;
    if (user?.delivery === 'queued' && !this.parts.line.discard(user.client_msg_id ?? '')) return;
    this.apply([{ kind: 'dropped', key }]);
  };

  /** Sends a message again that was refused or failed. */
  readonly retry = (key: string): void => {
    const entry = this.view.entries.find((one) => one.key === key);
    if (entry?.kind !== 'turn' || !entry.user) return;
    const { text, media, delivery } = entry.user;
    if (delivery === 'refused') this.drop(key);
    this.say(text, [...media]);
  };

  private later(change: Change): void {
    this.waiting.push(change);
    this.parts.frames.request(() => this.flush());
  }

  private flush(): void {
    this.apply(this.waiting.splice(0));
  }

  private apply(changes: readonly Change[]): void {
    const before = this.view;
    this.view = changes.reduce(reduce, before);
    if (this.view === before) return;
    this.remember(before);
    this.askForWords(before);
    for (const listener of [...this.listeners]) listener();
  }

  /** The server keeps the latest words only. */
  private remember(before: ConversationView): void {
    const { session_id, entries } = this.view;
    if (session_id === undefined || entries === before.entries) return;
    for (const entry of entries)
      if (
        entry.kind === 'turn' &&
        entry.turn_id !== undefined &&
        entry.user &&
        this.view.said[entry.turn_id] === undefined
      )
        this.keep(session_id, entry.turn_id, entry.user.text);
  }

  /** What another device said comes without its words; the server has them once the turn has ended. */
  private askForWords({ entries }: ConversationView): void {
    const { session_id } = this.view;
    const last = this.view.entries.at(-1);
    if (session_id === undefined || last?.kind !== 'turn' || last.user || !hasEnded(last)) return;
    const isKnown = entries.some((entry) => entry.key === last.key && entry.kind === 'turn' && hasEnded(entry));
    if (isKnown) return;
    this.parts.askWords(session_id).then(
      (said) => this.apply([{ kind: 'remembered', said }]),
      () => {}, // the turn is shown without
    );
  }

  private keep(session_id: string, turn_id: string, text: string): void {
    this.view = { ...this.view, said: { ...this.view.said, [turn_id]: text } };
    this.parts.memory.write(session_id, this.view.said);
  }
}

function hasEnded({ status }: TurnEntry): boolean {
  return status !== 'running' && status !== 'waiting';
}
