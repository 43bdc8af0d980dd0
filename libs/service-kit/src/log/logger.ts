import { pino, stdTimeFunctions, type DestinationStream } from 'pino';
import { isColorSupported, prettyFactory } from 'pino-pretty';
import { currentContext } from '../context/request-context';
import { masked } from './secrets';

/** Logs events, not prose: `log.info({ turn_id, node }, 'turn.paused')`. Trace, session and user ids are added by itself. */
export abstract class Logger {
  abstract trace(fields: object, event: string): void;
  abstract debug(fields: object, event: string): void;
  abstract info(fields: object, event: string): void;
  abstract warn(fields: object, event: string): void;
  abstract error(fields: object, event: string): void;
  abstract fatal(fields: object, event: string): void;
  /** A logger that adds the fields to every line. */
  abstract child(fields: Record<string, unknown>): Logger;
}

export interface LoggerOptions {
  name: string;
  log_level: string;
  log_format: 'json' | 'pretty';
}

/** One JSON object a line (or readable lines, for people) to the stream; standard output by default. Secrets are masked by field name. */
export function createLogger({ name, log_level, log_format }: LoggerOptions, stream?: DestinationStream): Logger {
  const destination = stream ?? pino.destination(1);
  return pino(
    {
      level: log_level,
      base: { service: name },
      messageKey: 'event',
      errorKey: 'error',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }), log: masked, bindings: masked },
      mixin: () => ({ ...currentContext(), traceparent: undefined }),
    },
    log_format === 'pretty' ? readable(destination, !stream && isColorSupported) : destination,
  );
}

/** In this process rather than in pino's worker thread: many services share one process, and a bundle has no worker file. */
function readable(stream: DestinationStream, colorize: boolean): DestinationStream {
  const prettify = prettyFactory({
    colorize,
    messageKey: 'event',
    errorLikeObjectKeys: ['error'],
    ignore: 'service,trace_id,request_id',
    messageFormat: '{service} {event}',
    translateTime: 'SYS:HH:MM:ss.l',
    singleLine: true,
  });
  return { write: (line) => stream.write(prettify(line)) };
}
