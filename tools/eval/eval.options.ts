import { parseArgs } from 'node:util';

export interface EvalOptions {
  /** A folder of sets to measure beside our own. */
  folder?: string;
  /** How many misses of each figure are listed. */
  wrong: number;
  /** The only part that is measured; all of them when absent. */
  only?: 'merging' | 'search';
  help: boolean;
}

export const USAGE = `Measures how well messages are understood and answered, through a local stack of its own, and how well offers of one product find together.

  npm run eval                   our own phrases, and the sets in EVAL_SETS when there are any
  npm run eval -- FOLDER         the sets (*.jsonl) of a folder beside them
  npm run eval -- --wrong 10     list up to ten misses of each figure, and the ten worst searches
  npm run eval -- --merging      only how offers of one product find together
  npm run eval -- --search       only how good the answers to searches are`;

/** Reads the command line. Throws a `TypeError` with words for the user when it is not understood. */
export function readEvalOptions(argv: string[], env: NodeJS.ProcessEnv): EvalOptions {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      wrong: { type: 'string', default: '0' },
      merging: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const wrong = Number(values.wrong);
  if (!Number.isInteger(wrong) || wrong < 0) throw new TypeError(`--wrong takes a whole number, not ${values.wrong}`);
  return {
    folder: positionals[0] ?? (env['EVAL_SETS'] || undefined),
    wrong,
    only: values.search ? 'search' : values.merging ? 'merging' : undefined,
    help: values.help,
  };
}
