import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { followDrafts } from '../drafts/follow-drafts';
import { followJobs } from '../jobs/follow-jobs';
import { createFocusWish } from './focus-wish';
import { SellingContext, type SellingHost } from './selling-host';

/**
 * Goes around everything that shows the listings of a conversation, inside a `QueryClientProvider` and a `MediaProvider`: it follows
 * the jobs and the conversation's draft live, whatever is on the screen.
 */
export function SellingProvider({ children, ...host }: SellingHost & { children: ReactNode }) {
  const { listings, user_id, session_id, onEvent, showListing, newId, drafts } = host;
  const queries = useQueryClient();
  const [focusWish] = useState(createFocusWish);
  useEffect(() => followJobs({ queries, user_id, onEvent }), [queries, user_id, onEvent]);
  useEffect(() => followDrafts(drafts, onEvent), [drafts, onEvent]);
  const shared = useMemo(() => {
    const editListing = () => {
      showListing();
      focusWish.wish();
    };
    return { listings, user_id, session_id, onEvent, showListing, newId, drafts, focusWish, editListing };
  }, [listings, user_id, session_id, onEvent, showListing, newId, drafts, focusWish]);
  return <SellingContext value={shared}>{children}</SellingContext>;
}
