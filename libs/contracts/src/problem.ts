/** One thing wrong with a request; `path` is a JSONPath such as `$.price.max`. */
export interface ProblemDetail {
  path: string;
  message: string;
}

/** RFC 9457 `application/problem+json`, with our stable `code` and the trace to ask about. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  errors?: ProblemDetail[];
  trace_id: string;
}
