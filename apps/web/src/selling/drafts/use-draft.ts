import { useSyncExternalStore } from 'react';
import { useSelling } from '../host/selling-host';
import type { ListingDraft } from './listing-drafts';

/** The listing this conversation is about; `undefined`: it is about none. */
export function useDraft(): ListingDraft | undefined {
  const { drafts, session_id = '' } = useSelling();
  return useSyncExternalStore(drafts.subscribe, () => drafts.read(session_id));
}
