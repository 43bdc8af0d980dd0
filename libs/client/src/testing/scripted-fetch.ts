/** One request, seen from the server. */
export interface Asked {
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  body: Record<string, unknown> | undefined;
  /** Aborted when the client does not want it any more. */
  signal?: AbortSignal | null;
}

/** What the server answers; an `Error` is a network that fails. */
export type Answer = (asked: Asked) => Response | Error | Promise<Response | Error>;

/** A `fetch` whose every answer the test decides; it remembers what it was asked. */
export class ScriptedFetch {
  readonly asked: Asked[] = [];

  constructor(public answer: Answer) {}

  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { pathname, search } = new URL(String(input), 'http://same-origin');
    const asked: Asked = {
      method: init.method ?? 'GET',
      path: `${pathname}${search}`,
      headers: init.headers as Record<string, string>,
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as Asked['body']) : undefined,
      signal: init.signal,
    };
    this.asked.push(asked);
    const answered = await orAbort(Promise.resolve(this.answer(asked)), init.signal);
    if (answered instanceof Error) throw answered;
    return answered;
  };
}

/** What is refused, in the usual form. */
export function aProblem(
  status: number,
  code: string,
  set: object = {},
  headers: Record<string, string> = {},
): Response {
  const problem = {
    type: 'about:blank',
    title: code,
    status,
    detail: `Sorry: ${code}.`,
    code,
    trace_id: 'trace-1',
    ...set,
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}

function orAbort<T>(work: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject);
  });
}
