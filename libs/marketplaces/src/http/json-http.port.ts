export interface JsonRequest {
  /** Whose error it is when the request fails. */
  marketplace: string;
  method?: 'GET' | 'POST';
  url: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface JsonReply {
  status: number;
  /** What was read from the JSON; `undefined` where a failed request was answered with something else. */
  body: unknown;
  /** From `Retry-After`. */
  retry_after_ms?: number;
}

/**
 * One HTTP request answered with JSON. Every status is an answer; redirects are not followed, since they would take the
 * credentials along. Throws `MarketplaceError` (`unavailable` when nobody answers, `malformed` when a success is no JSON or
 * too large) and `signal.reason` when aborted.
 */
export abstract class JsonHttp {
  abstract send(request: JsonRequest, signal: AbortSignal): Promise<JsonReply>;
}
