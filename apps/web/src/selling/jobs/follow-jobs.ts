import type { ChatClient } from '@talknshop/client';
import type { QueryClient } from '@tanstack/react-query';
import { keepUpdate } from './job-cache';
import { jobKeys } from './job-keys';

/** Keeps jobs as the conversation hears of them, and reads them again after each reconnection. Returns how to end that. */
export function followJobs({ queries, user_id, onEvent }: Following): () => void {
  return onEvent((event) => {
    if (event.type === 'job_update') keepUpdate({ queries, user_id }, event.data);
    if (event.type === 'connected') void queries.invalidateQueries({ queryKey: jobKeys.all(user_id) });
  });
}

interface Following {
  queries: QueryClient;
  user_id: string;
  onEvent: ChatClient['onEvent'];
}
