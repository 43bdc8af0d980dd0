import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger';

/**
 * Nest keeps one logger for the whole process, while each of the services in it has its own: lines go to the service
 * in whose `runAsService` they were written. Nest's chatter while starting becomes debug lines.
 */
export const nestLogger: LoggerService = {
  log: (message, ...rest) => write('debug', message, rest),
  debug: (message, ...rest) => write('debug', message, rest),
  verbose: (message, ...rest) => write('trace', message, rest),
  warn: (message, ...rest) => write('warn', message, rest),
  error: (message, ...rest) => write('error', message, rest),
  fatal: (message, ...rest) => write('fatal', message, rest),
};

/** Runs `fn`, and all that it starts, with Nest's own lines going to this logger. */
export function runAsService<T>(logger: Logger, fn: () => T): T {
  return services.run(logger, fn);
}

const services = new AsyncLocalStorage<Logger>();

function write(level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal', message: unknown, rest: unknown[]): void {
  const error = [message, ...rest].find((part) => part instanceof Error);
  const texts = rest.filter((part) => typeof part === 'string');
  const fields = { source: texts.at(-1), ...(error && { error }), message: String(message) };
  services.getStore()?.[level](fields, 'nest');
}
