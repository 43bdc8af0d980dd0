/** Where a service stands between start and end; it takes on work only while it is `ready`. */
export class Lifecycle {
  phase: 'starting' | 'ready' | 'stopping' = 'starting';
  /** Empty until it listens. */
  url = '';
}
