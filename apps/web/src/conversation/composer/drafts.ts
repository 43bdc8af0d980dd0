/** What was typed and not sent, for each conversation; a new one has no name yet. */
export interface Drafts {
  read(session_id: string | undefined): string;
  write(session_id: string | undefined, text: string): void;
}

/** In the browser's own store. */
export class BrowserDrafts implements Drafts {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {}

  read(session_id: string | undefined): string {
    return this.storage.getItem(keyOf(session_id)) ?? '';
  }

  write(session_id: string | undefined, text: string): void {
    try {
      if (text === '') this.storage.removeItem(keyOf(session_id));
      else this.storage.setItem(keyOf(session_id), text);
    } catch {
      // The store is full or closed to us: the draft then lives as long as the page.
    }
  }
}

function keyOf(session_id = 'new'): string {
  return `talknshop.draft.${session_id}`;
}
