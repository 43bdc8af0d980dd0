import type { ChatClient } from '@talknshop/client';
import type { QueryClient } from '@tanstack/react-query';
import { alertsKey } from './alerts-key';

/** Reads the watch list again when a watched price is told of, and when a turn ends, which may have begun or ended a watch. Returns how to end that. */
export function followAlerts({ queries, user_id, onEvent }: Following): () => void {
  return onEvent(({ type }) => {
    if (type === 'price_alert' || type === 'done') void queries.invalidateQueries({ queryKey: alertsKey(user_id) });
  });
}

interface Following {
  queries: QueryClient;
  user_id: string;
  onEvent: ChatClient['onEvent'];
}
