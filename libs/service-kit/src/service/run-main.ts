import { ConfigError } from '../config/config.errors';
import { PortBusyError } from './port-busy.errors';
import type { RunningService } from './service';

/** The part of `process` that a main file lives on. */
export interface MainProcess {
  on(event: string, listener: (reason: unknown) => void): unknown;
  exit(code: number): void;
  stderr: { write(text: string): unknown };
}

/**
 * Runs a service as a process: SIGTERM or SIGINT end it gracefully with code 0, a second one at once with 130. Exits with 1
 * when it cannot start, saying why, and after an error that nobody caught, which is logged.
 */
export function runMain(start: () => Promise<RunningService>, main: MainProcess = process): void {
  const started = Promise.resolve().then(start);
  started.catch((error: unknown) => {
    main.stderr.write(`${explain(error)}\n`);
    main.exit(1);
  });
  endOnSignal(started, main);
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    main.on(event, (error) => {
      const exit = () => main.exit(1);
      started.then(({ logger }) => logger.fatal({ error }, `process.${event}`)).then(exit, exit);
    });
  }
}

function endOnSignal(started: Promise<RunningService>, main: MainProcess): void {
  let asked = false;
  for (const signal of ['SIGTERM', 'SIGINT']) {
    main.on(signal, () => {
      if (asked) return main.exit(130);
      asked = true;
      started
        .then((service) => service.close())
        .then(
          () => main.exit(0),
          () => main.exit(1),
        );
    });
  }
}

/** What the reader can set right is told without a stack. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof PortBusyError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
