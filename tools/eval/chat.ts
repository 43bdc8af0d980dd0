import type { Intent, RequirementSpec } from '@talknshop/contracts';

/** What is judged of an answer of `POST /api/chat`. */
export interface ChatAnswer {
  status: number;
  ms: number;
  session_id?: string;
  intent?: Intent;
  requirement_spec?: RequirementSpec | null;
  listing_spec?: Record<string, unknown> | null;
  clarification?: unknown;
  products?: unknown[] | null;
  job?: unknown;
}

export type Say = (user_id: string, message: string, session_id?: string) => Promise<ChatAnswer>;

/** Talks to the service at `base` as any program would. */
export function chatAt(base: string): Say {
  return async (user_id, message, session_id) => {
    const started = performance.now();
    const response = await fetch(`${base}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user_id, message, ...(session_id && { session_id }) }),
    });
    const body = (await response.json()) as Omit<ChatAnswer, 'status' | 'ms'>;
    return { ...body, status: response.status, ms: performance.now() - started };
  };
}
