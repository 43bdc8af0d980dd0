/** A dependency and how to tell that it answers. */
export interface HealthCheck {
  name: string;
  /** Without a required dependency the service cannot do its work; without an optional one it is only degraded. */
  required: boolean;
  /** Resolves when all is well, rejects with the reason when not; given up after 300 ms, when `signal` is aborted. */
  check(signal: AbortSignal): Promise<void>;
}
