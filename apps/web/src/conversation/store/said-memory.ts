/** What the user of this browser said, by turn: of a conversation the server repeats its events, and only the latest words. */
export interface SaidMemory {
  read(session_id: string): Record<string, string>;
  /** Oldest first. */
  write(session_id: string, said: Readonly<Record<string, string>>): void;
}

const KEPT = 400;

/** In the browser's own store; what does not fit is not remembered. */
export class BrowserSaidMemory implements SaidMemory {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'>) {}

  read(session_id: string): Record<string, string> {
    try {
      const kept: unknown = JSON.parse(this.storage.getItem(keyOf(session_id)) ?? '{}');
      return isTexts(kept) ? kept : {};
    } catch {
      return {}; // somebody else wrote there
    }
  }

  write(session_id: string, said: Readonly<Record<string, string>>): void {
    try {
      this.storage.setItem(keyOf(session_id), JSON.stringify(Object.fromEntries(Object.entries(said).slice(-KEPT))));
    } catch {
      // The store is full or closed to us: the words are then shown without, as on another device.
    }
  }
}

function keyOf(session_id: string): string {
  return `talknshop.said.${session_id}`;
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}
