import { createHash } from 'node:crypto';

/** The session that a user's first message begins: one and the same however often the message is sent under its key. */
export function sessionIdOf(user_id: string, idempotency_key: string): string {
  const digest = createHash('sha256').update(JSON.stringify([user_id, idempotency_key]));
  return `sess_${digest.digest('hex').slice(0, 32)}`;
}
