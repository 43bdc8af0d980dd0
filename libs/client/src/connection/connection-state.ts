/** How the line to the server is. */
export type ConnectionState =
  | { kind: 'connecting' }
  | { kind: 'open' }
  | { kind: 'reconnecting'; attempt: number; wait_ms: number }
  /** The device has no network, and says when it has one again. */
  | { kind: 'offline' }
  /** For good. */
  | { kind: 'closed'; reason: string };
