import type { ListingData, PostingMode } from '@talknshop/contracts';
import { type ListingForm, toForm } from '../form/listing-form';
import { isAnotherThing, rebasedForm } from './rebase-form';

/** The listing a conversation is about, as it was said and as it was typed since. */
export interface ListingDraft {
  turn_id: string | null;
  /** When the conversation said it last; ISO 8601. */
  said_at: string;
  /** Its place among all that the conversation said. */
  seq: number;
  data: ListingData;
  initial: ListingForm;
  form: ListingForm;
  mode: PostingMode;
  /** The same from one attempt to post it to the next, until something is changed. */
  idempotency_key: string;
  /** The job it became. */
  job_id?: string;
}

/** A draft for each conversation: kept while nothing shows it. */
export interface ListingDrafts {
  read: (session_id: string) => ListingDraft | undefined;
  /** The conversation says what its listing is. What it says again, as when it is come back to, changes nothing. */
  hear: (session_id: string, said: Pick<ListingDraft, 'turn_id' | 'said_at' | 'seq' | 'data'>) => void;
  /** The user types. Waits for nobody: a picture that is uploaded may change a form that is out of sight. */
  change: (session_id: string, change: (form: ListingForm) => ListingForm) => void;
  choose: (session_id: string, mode: PostingMode) => void;
  /** It is a job now. */
  settle: (session_id: string, job_id: string) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createListingDrafts(newId: () => string): ListingDrafts {
  const drafts = new Map<string, ListingDraft>();
  const listeners = new Set<() => void>();
  const put = (session_id: string, draft: ListingDraft) => {
    drafts.set(session_id, draft);
    for (const listener of listeners) listener();
  };
  const update = (session_id: string, change: (draft: ListingDraft) => Partial<ListingDraft>) => {
    const draft = drafts.get(session_id);
    if (draft) put(session_id, { ...draft, ...change(draft) });
  };
  return {
    read: (session_id) => drafts.get(session_id),
    hear(session_id, said) {
      const before = drafts.get(session_id);
      const again = before && toldAgain(before, said);
      if (again === undefined) put(session_id, heard(before, { ...said, idempotency_key: newId() }));
      else if (again !== before) put(session_id, again);
    },
    change: (session_id, change) =>
      update(session_id, ({ form }) => ({ form: change(form), idempotency_key: newId() })),
    choose: (session_id, mode) => update(session_id, () => ({ mode, idempotency_key: newId() })),
    settle: (session_id, job_id) => update(session_id, () => ({ job_id })),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Said = Pick<ListingDraft, 'turn_id' | 'said_at' | 'seq' | 'data' | 'idempotency_key'>;

/** The draft, where it is as new as what is said: with the data that the conversation shows now. */
function toldAgain(before: ListingDraft, said: Omit<Said, 'idempotency_key'>): ListingDraft | undefined {
  if (said.seq === before.seq) return { ...before, data: said.data };
  return said.seq < before.seq ? before : undefined;
}

function heard(before: ListingDraft | undefined, said: Said): ListingDraft {
  const initial = toForm(said.data.listing_spec);
  const fresh = { ...said, initial, form: initial, mode: before?.mode ?? 'best_effort' } as const;
  if (!before || before.job_id !== undefined || isAnotherThing(before.initial, initial)) return fresh;
  return { ...fresh, form: rebasedForm(before.form, before.initial, initial) };
}
