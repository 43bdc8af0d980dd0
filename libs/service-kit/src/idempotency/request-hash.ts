import { createHash } from 'node:crypto';

/** The same for requests that say the same, in whatever order; another for all others. */
export function requestHash(request: object): string {
  return sha256(JSON.stringify(request, sorted));
}

/** The id of what a user's request under an idempotency key makes: whoever sends it again names the same. */
export function keyedId(user_id: string, idempotency_key: string): string {
  return sha256(JSON.stringify([user_id, idempotency_key])).slice(0, 32);
}

function sorted(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
