import { createHash } from 'node:crypto';

/** The same message of a session, sent again to any process, is the same turn. Without a `client_msg_id` each is a new one. */
export function turnIdOf(session_id: string, client_msg_id: string | undefined, newId: () => string): string {
  if (client_msg_id === undefined) return `turn_${newId()}`;
  const digest = createHash('sha256').update(JSON.stringify([session_id, client_msg_id]));
  return `turn_${digest.digest('hex').slice(0, 32)}`;
}
