import type { MediaReference } from '@talknshop/contracts';

export interface Outgoing {
  type: 'message' | 'answer';
  message: string;
  media?: MediaReference[];
  client_msg_id: string;
}

/** The messages whose turns have not ended, oldest first: what is to be sent again on the next connection. */
export class Unanswered implements Iterable<Outgoing> {
  private entries: { message: Outgoing; during?: string }[] = [];

  /** `during` is the turn under way when the message is sent: its end answers an earlier message. */
  add(message: Outgoing, during?: string): void {
    this.entries.push({ message, during });
  }

  /** A turn has ended. Turns end in the order of their messages. */
  settle(turn_id: string): void {
    const answered = this.entries.find(({ during }) => during !== turn_id);
    this.entries = this.entries.filter((entry) => entry !== answered);
  }

  /** Takes one out that is not to be sent again. */
  forget(client_msg_id: unknown): void {
    this.entries = this.entries.filter(({ message }) => message.client_msg_id !== client_msg_id);
  }

  get longest(): Outgoing | undefined {
    const messages = [...this];
    return messages.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
  }

  clear(): void {
    this.entries = [];
  }

  *[Symbol.iterator](): IterableIterator<Outgoing> {
    for (const { message } of this.entries) yield message;
  }
}
