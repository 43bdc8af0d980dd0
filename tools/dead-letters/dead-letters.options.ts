import { parseArgs } from 'node:util';

const COMMANDS = ['list', 'show', 'redrive', 'discard'] as const;

export interface DeadLettersOptions {
  command: (typeof COMMANDS)[number];
  queue?: string;
  message_id?: string;
  /** Prints what the functions return, one JSON value. */
  json: boolean;
  help: boolean;
}

export const USAGE = `Look at the messages that were given up, and send them back.

  npm run dead-letters -- list                       how many each queue has
  npm run dead-letters -- show [QUEUE] [MESSAGE]     each of them, and how its job stands
  npm run dead-letters -- redrive QUEUE [MESSAGE]    send back what is due, drop what is settled, keep the rest
  npm run dead-letters -- redrive --all              the same for every queue
  npm run dead-letters -- discard QUEUE MESSAGE      delete one, whatever it says
  npm run dead-letters -- discard QUEUE --all        delete all of a queue

  QUEUE is a marketplace (ebay), or a queue's name (user-notices-queue).
  --json   print data instead of words
  --help   this text

Without AWS_ENDPOINT_URL_SQS and AWS_ENDPOINT_URL_DYNAMODB it is the stack on this machine (npm start) that is looked at;
with NODE_ENV=production it is AWS.`;

/** Throws a `TypeError` with words for the user. */
export function readDeadLettersOptions(argv: string[]): DeadLettersOptions {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [given = 'list', queue, message_id, ...rest] = positionals;
  const command = COMMANDS.find((name) => name === given);
  if (!command) throw new TypeError(`${given} is no command; there are: ${COMMANDS.join(', ')}`);
  if (rest.length > 0) throw new TypeError(`${rest.join(' ')}: only a queue and a message are expected`);
  const { all, json, help } = values;
  if (command === 'redrive' && !help && (queue === undefined) !== all)
    throw new TypeError('redrive: a queue is expected, or --all');
  if (command === 'discard' && !help && (queue === undefined || (message_id === undefined) !== all))
    throw new TypeError('discard: a queue and a message are expected, or a queue and --all');
  return { command, queue, message_id, json, help };
}
