/** Injects the ServiceConfig the service was started with. */
export const SERVICE_CONFIG = Symbol('SERVICE_CONFIG');
