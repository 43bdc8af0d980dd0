import type { HttpRequest } from '../http/http';

/** How a single call is made. */
export interface CallOptions {
  /** Ends the waiting; the call rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Of calls that make something: repeated under the same key they make it once. */
export interface MakingOptions extends CallOptions {
  idempotency_key?: string;
}

/** Calls the orchestrator under `/api/v1` as its user, and reads what it answers. */
export interface Asking {
  <T>(path: string, request?: HttpRequest): Promise<T>;
}

/** A part of a path, whatever is in it. */
export function part(value: string): string {
  return encodeURIComponent(value);
}

export function keyed({ idempotency_key, signal }: MakingOptions): Pick<HttpRequest, 'headers' | 'signal'> {
  return { signal, ...(idempotency_key !== undefined && { headers: { 'idempotency-key': idempotency_key } }) };
}
