import { ApiError, errorOf, unreachable } from './api.errors';

export interface HttpOptions {
  /** `http://HOST:PORT`; a browser's own server without it. */
  base_url?: string;
  token?: string;
  /** The platform's by default. */
  fetch?: typeof fetch;
}

export interface HttpRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** What is `undefined` is left out. */
  query?: Record<string, string | number | undefined>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is. */
  content?: Blob;
  headers?: Record<string, string>;
  /** Ends the waiting: the promise rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Requests to one server. Everything that goes wrong is an `ApiError`, except that whoever asked has stopped waiting. */
export class Http {
  constructor(private readonly options: HttpOptions) {}

  /** `undefined` of an answer without a body. */
  async json<T>(path: string, request?: HttpRequest): Promise<T> {
    const response = await this.send(path, request);
    if (response.status === NO_CONTENT) return undefined as T;
    return orAborted(response.json() as Promise<T>, request?.signal);
  }

  /** Resolves when the answer begins. `path` may be a whole address where there is no `base_url`. */
  async send(path: string, request: HttpRequest = {}): Promise<Response> {
    const { base_url = '', fetch = globalThis.fetch } = this.options;
    const asked = fetch.call(globalThis, `${base_url}${path}${queryOf(request.query)}`, this.initOf(request));
    const response = await orAborted(asked, request.signal);
    if (!response.ok) throw await errorOf(response);
    return response;
  }

  private initOf({ method = 'GET', body, content, headers, signal }: HttpRequest): RequestInit {
    const { token } = this.options;
    return {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: body === undefined ? content : JSON.stringify(body),
      signal,
    };
  }
}

const NO_CONTENT = 204;

async function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    throw cause instanceof ApiError ? cause : unreachable(cause);
  }
}

function queryOf(query: HttpRequest['query'] = {}): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) given.set(name, String(value));
  return given.size > 0 ? `?${given}` : '';
}
