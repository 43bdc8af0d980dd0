import { parseArgs } from 'node:util';

export interface CrosspostBenchOptions {
  /** How many listings are posted in all, each to three marketplaces. */
  jobs: number;
  /** How many worker processes work off each share of them. */
  workers: number[];
  /** The share of the vendors' calls that go wrong, from 0 to 1. */
  faults: number;
  /** Leaves out the stack that has everything in one process. */
  separate: boolean;
}

/** Reads the command line. Throws a `TypeError` or a `RangeError` with words for the user when it is not understood. */
export function readBenchOptions(argv: string[]): CrosspostBenchOptions {
  const { values } = parseArgs({
    args: argv,
    options: {
      jobs: { type: 'string', default: '10000' },
      workers: { type: 'string', default: '1,2,4' },
      faults: { type: 'string', default: '0.1' },
      separate: { type: 'boolean', default: false },
    },
  });
  return {
    jobs: within('--jobs', values.jobs, 1, 1_000_000),
    workers: values.workers.split(',').map((count) => within('--workers', count, 1, 64)),
    faults: within('--faults', values.faults, 0, 0.9),
    separate: values.separate,
  };
}

function within(option: string, text: string, min: number, max: number): number {
  const value = Number(text);
  const isFit = text.trim() !== '' && value >= min && value <= max && (max < 1 || Number.isInteger(value));
  if (isFit) return value;
  throw new RangeError(
    `${option} expects ${max < 1 ? 'a number' : 'whole numbers'} from ${min} to ${max}, not “${text}”`,
  );
}
