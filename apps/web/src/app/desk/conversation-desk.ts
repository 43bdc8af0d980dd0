import type { ConversationStore } from '../../conversation';

export interface ConversationDeskParts {
  create: (session_id: string | undefined) => ConversationStore;
  /** Called once something was said in a new conversation: from then on it has an address. */
  onNamed: (session_id: string) => void;
}

/** The conversation that is open; there is one at a time. */
export class ConversationDesk {
  private open?: { store: ConversationStore; stop: () => void };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly parts: ConversationDeskParts) {}

  readonly snapshot = (): ConversationStore | undefined => this.open?.store;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Goes to a conversation, or to a new one; where it is open already it stays as it is. */
  readonly show = (session_id: string | undefined): void => {
    if (this.open && this.isShown(this.open.store, session_id)) return;
    this.close();
    const store = this.parts.create(session_id);
    this.open = { store, stop: store.subscribe(() => this.name(store)) };
    store.open();
    for (const listener of [...this.listeners]) listener();
  };

  readonly close = (): void => {
    this.open?.stop();
    this.open?.store.close();
    this.open = undefined;
  };

  private isShown(store: ConversationStore, session_id: string | undefined): boolean {
    const view = store.snapshot();
    if (session_id === undefined) return store.isNew && view.entries.length === 0;
    return (store.session_id ?? view.session_id) === session_id;
  }

  private name(store: ConversationStore): void {
    const { session_id, entries } = store.snapshot();
    if (!store.isNew || session_id === undefined || entries.length === 0 || this.open?.store !== store) return;
    this.open.stop();
    this.parts.onNamed(session_id);
  }
}
