import type { MediaReference } from '@talknshop/contracts';

export interface Outgoing {
  type: 'message' | 'answer';
  message: string;
  media?: MediaReference[];
  client_msg_id: string;
}

/** A message that is not answered yet. */
export interface PendingMessage extends Outgoing {
  /** Whether it left on the connection that is open; what did not will be sent once there is one. */
  is_sent: boolean;
}

interface Entry {
  message: Outgoing;
  during?: string;
  is_sent: boolean;
}

/** The messages whose turns have not ended, oldest first: what is to be sent again on the next connection. */
export class Unanswered implements Iterable<Outgoing> {
  private entries: readonly Entry[] = [];
  private snapshot: readonly PendingMessage[] = [];

  constructor(private readonly onChange: (pending: readonly PendingMessage[]) => void = () => {}) {}

  /** The same array until something changes. */
  get pending(): readonly PendingMessage[] {
    return this.snapshot;
  }

  get longest(): Outgoing | undefined {
    const messages = [...this];
    return messages.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
  }

  /** `during` is the turn under way when the message is said: its end answers an earlier message. */
  add(message: Outgoing, during?: string): void {
    this.become([...this.entries, { message, during, is_sent: false }]);
  }

  find(client_msg_id: unknown): Outgoing | undefined {
    return this.pending.find((message) => message.client_msg_id === client_msg_id);
  }

  sent(client_msg_id: string): void {
    this.become(this.entries.map((entry) => (isCalled(entry, client_msg_id) ? { ...entry, is_sent: true } : entry)));
  }

  /** The connection that they left on is gone, and perhaps they with it. */
  unsent(): void {
    if (this.entries.some(({ is_sent }) => is_sent))
      this.become(this.entries.map((entry) => ({ ...entry, is_sent: false })));
  }

  /** A turn has ended. Turns end in the order of their messages. */
  settle(turn_id: string): void {
    const answered = this.entries.find(({ during }) => during !== turn_id);
    if (answered) this.become(this.entries.filter((entry) => entry !== answered));
  }

  /** Takes one out that is not to be sent again. */
  forget(client_msg_id: unknown): void {
    const kept = this.entries.filter((entry) => !isCalled(entry, client_msg_id));
    if (kept.length < this.entries.length) this.become(kept);
  }

  clear(): void {
    if (this.entries.length > 0) this.become([]);
  }

  *[Symbol.iterator](): IterableIterator<Outgoing> {
    for (const { message } of this.entries) yield message;
  }

  private become(entries: readonly Entry[]): void {
    this.entries = entries;
    this.snapshot = entries.map(({ message, is_sent }) => ({ ...message, is_sent }));
    this.onChange(this.snapshot);
  }
}

function isCalled({ message }: Entry, client_msg_id: unknown): boolean {
  return message.client_msg_id === client_msg_id;
}
