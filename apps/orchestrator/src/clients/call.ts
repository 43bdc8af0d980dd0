/** What a call to another service belongs to. */
export interface Call {
  signal: AbortSignal;
  /** W3C trace context of the turn. */
  traceparent?: string;
}
