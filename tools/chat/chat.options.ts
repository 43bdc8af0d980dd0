import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';

export interface ChatOptions {
  url: string;
  /** Left out where a token says it. */
  user_id?: string;
  session_id?: string;
  token?: string;
  /** What to say; without it the conversation is interactive. */
  message?: string;
  /** Prints the events as JSON lines instead of words. */
  json: boolean;
  help: boolean;
}

/** What can be done at the prompt. */
export const COMMANDS = `In a conversation:
  a number   picks a suggestion, or shows the link of a card
  /cancel    stops the answer, as Ctrl-C does
  /new       begins another conversation
  /quit      leaves, as Ctrl-D does`;

export const USAGE = `Talk to TalknShop.

  npm run chat                              a conversation
  npm run chat -- "a laptop under $1000"    one message, one answer

  --session ID   go on with a conversation
  --user NAME    who you are (default: your login name, or whom the token names)
  --url URL      the server (default: this machine's, or TALKNSHOP_URL)
  --token JWT    for servers that want to know you (or TALKNSHOP_TOKEN)
  --json         print the server's events, one JSON object a line
  --help         this text

${COMMANDS}`;

/**
 * Reads the command line, and where the stack's own ORCHESTRATOR_PORT puts the server. `nameOf` is the login name. Throws a
 * `TypeError` with words for the user when an option is unknown, lacks its value or has a wrong one.
 */
export function readChatOptions(argv: string[], env: NodeJS.ProcessEnv, nameOf?: () => string): ChatOptions {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      session: { type: 'string' },
      user: { type: 'string' },
      url: { type: 'string' },
      token: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const token = values.token ?? env['TALKNSHOP_TOKEN'];
  return {
    url: chatUrl(values.url || env['TALKNSHOP_URL'] || `ws://127.0.0.1:${env['ORCHESTRATOR_PORT'] || 8000}`),
    user_id: values.user ?? (token ? undefined : loginName(nameOf)),
    session_id: values.session,
    token,
    message: positionals.join(' ').trim() || undefined,
    json: values.json,
    help: values.help,
  };
}

/** The address of the chat itself, for whoever gives that of the server. */
function chatUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^(?:ws|http)s?:$/.test(url.protocol))
    throw new TypeError(`${given} is no address of a server, such as ws://127.0.0.1:8000`);
  if (url.pathname === '/') url.pathname = '/ws/chat';
  return url.href.replace(/^http/, 'ws');
}

/** As much of the login name as a user may be called; in a container there may be none. */
function loginName(nameOf: () => string = () => userInfo().username): string {
  try {
    return (
      nameOf()
        .replace(/[^A-Za-z0-9_.-]/g, '')
        .replace(/^[^A-Za-z0-9]+/, '') || 'guest'
    );
  } catch {
    return 'guest'; // the system knows no name for this user
  }
}
