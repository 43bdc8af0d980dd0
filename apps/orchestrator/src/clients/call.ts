/** What a call to another service belongs to. */
export interface Call {
  signal: AbortSignal;
  /** W3C trace context of the turn. */
  traceparent?: string;
}

/** A call that makes something: under the same key it is made once, however often it is called. */
export interface MakingCall extends Call {
  idempotency_key: string;
}
