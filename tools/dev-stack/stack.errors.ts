/** A service of the stack is gone, or never came; it has said itself why. */
export class ServiceEnded extends Error {
  override readonly name = 'ServiceEnded';
  readonly code = 'service_ended';
}
