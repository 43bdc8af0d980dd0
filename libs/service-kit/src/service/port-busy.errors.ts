import { portVariable } from '../config/service.config';

/** Another program listens where a service should. */
export class PortBusyError extends Error {
  override readonly name = 'PortBusyError';
  readonly code = 'port_busy';

  constructor(
    readonly service: string,
    readonly port: number,
    cause?: unknown,
  ) {
    const variable = portVariable(service);
    super(`port ${port} of ${service} is in use by another program: stop that one, or set ${variable} to a free port`, {
      cause,
    });
  }
}
