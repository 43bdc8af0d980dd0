import { parseArgs } from 'node:util';

export interface StackOptions {
  /** A process for each service, as in production; one for all otherwise. */
  separate: boolean;
  /** Where the emulators keep their data between starts. */
  data_dir: string;
  help: boolean;
}

export const USAGE = `Starts TalknShop on this machine: emulated AWS, simulated marketplaces, all services.

  npm start                        everything in one process
  npm start -- --separate          each service in its own process, as in production
  npm start -- --data FOLDER       keep data there (default: .data)

Ports can be moved: ORCHESTRATOR_PORT, CATALOG_PORT, SELLER_CROSSPOST_PORT, CROSSPOST_WORKER_PORT, MARKETPLACE_SANDBOX_PORT,
DYNAMODB_PORT, AWS_EMULATOR_PORT.`;

/** Reads the command line. Throws a `TypeError` with words for the user when it is not understood. */
export function readStackOptions(argv: string[]): StackOptions {
  const { values } = parseArgs({
    args: argv,
    options: {
      separate: { type: 'boolean', default: false },
      data: { type: 'string', default: '.data' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { separate: values.separate, data_dir: values.data, help: values.help };
}
