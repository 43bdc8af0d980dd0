export interface JsonRequest {
  /** Whose error it is when the request fails. */
  marketplace: string;
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** `text` where the answer is no JSON: the reply's body is then the text as it came. */
  expects?: 'json' | 'text';
}

export interface JsonReply {
  status: number;
  /** What was read from the JSON; `undefined` where a failed request was answered with something else, or a change with nothing. */
  body: unknown;
  /** From `Retry-After`. */
  retry_after_ms?: number;
}

/**
 * One HTTP request, answered with JSON unless it `expects` otherwise. Every status is an answer; redirects are not followed, since they would take the
 * credentials along. Throws `MarketplaceError` (`unavailable` when nobody answers, `malformed` when a success is no JSON or
 * too large) and `signal.reason` when aborted.
 */
export abstract class JsonHttp {
  abstract send(request: JsonRequest, signal: AbortSignal): Promise<JsonReply>;
}
