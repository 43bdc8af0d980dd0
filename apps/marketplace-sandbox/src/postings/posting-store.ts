import { type Journal, NO_JOURNAL } from './journal';

/** What sellers left with the marketplaces, in named collections; with a journal it outlives the process. */
export class PostingStore {
  constructor(private readonly journal: Journal = NO_JOURNAL) {}

  /** Each name is to be asked for once; `keysOf` tells by what else than its id an entry is found. */
  collection<Entry extends object>(name: string, keysOf?: (entry: Entry) => string[]): Collection<Entry> {
    const collection = new Collection<Entry>(
      (id, value) => this.journal.write({ collection: name, id, value }),
      keysOf,
    );
    for (const { collection: of, id, value } of this.journal.past)
      if (of === name && value) collection.restore(id, value as Entry); // written by this collection, before
    return collection;
  }

  close(): void {
    this.journal.close();
  }
}

/** Entries by id, oldest first. They are never changed in place: what changes is put again. */
export class Collection<Entry extends object> {
  private readonly entries = new Map<string, Entry>();
  private readonly ids_by_key = new Map<string, Set<string>>();

  constructor(
    private readonly onChange: (id: string, value: Entry | null) => void,
    private readonly keysOf: (entry: Entry) => string[] = () => [],
  ) {}

  get(id: string): Entry | undefined {
    return this.entries.get(id);
  }

  has(id: string): boolean {
    return this.entries.has(id);
  }

  all(): Entry[] {
    return [...this.entries.values()];
  }

  /** All that have this key, oldest first. */
  by(key: string): Entry[] {
    return [...(this.ids_by_key.get(key) ?? [])].map((id) => this.entries.get(id)!);
  }

  put(id: string, entry: Entry): void {
    this.restore(id, entry);
    this.onChange(id, entry);
  }

  delete(id: string): boolean {
    if (!this.entries.has(id)) return false;
    this.forgetKeys(id);
    this.entries.delete(id);
    this.onChange(id, null);
    return true;
  }

  /** Puts what is known to the journal already. */
  restore(id: string, entry: Entry): void {
    this.forgetKeys(id);
    this.entries.set(id, entry);
    for (const key of this.keysOf(entry)) {
      const ids = this.ids_by_key.get(key);
      if (ids) ids.add(id);
      else this.ids_by_key.set(key, new Set([id]));
    }
  }

  private forgetKeys(id: string): void {
    const entry = this.entries.get(id);
    for (const key of entry ? this.keysOf(entry) : []) {
      const ids = this.ids_by_key.get(key);
      ids?.delete(id);
      if (ids?.size === 0) this.ids_by_key.delete(key);
    }
  }
}
