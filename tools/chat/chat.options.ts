import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';

export interface ChatOptions {
  url: string;
  user_id: string;
  session_id?: string;
  token?: string;
  /** What to say; without it the conversation is interactive. */
  message?: string;
  /** Prints the events as JSON lines instead of words. */
  json: boolean;
  help: boolean;
}

export const USAGE = `Talk to TalknShop.

  npm run chat                              a conversation
  npm run chat -- "a laptop under $1000"    one message, one answer

  --session ID   go on with a conversation
  --user NAME    who you are (default: your login name)
  --url URL      the server (default: ws://127.0.0.1:8000/ws/chat, or TALKNSHOP_URL)
  --token JWT    for servers that want to know you (or TALKNSHOP_TOKEN)
  --json         print the server's events, one JSON object a line
  --help         this text

In a conversation: a number picks a suggestion or opens a card, /new begins anew, /quit leaves, Ctrl-C stops an answer.`;

/** Reads the command line. Throws a `TypeError` with words for the user when an option is unknown or lacks its value. */
export function readChatOptions(argv: string[], env: NodeJS.ProcessEnv): ChatOptions {
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
  return {
    url: values.url ?? env['TALKNSHOP_URL'] ?? 'ws://127.0.0.1:8000/ws/chat',
    user_id: values.user ?? loginName(),
    session_id: values.session,
    token: values.token ?? env['TALKNSHOP_TOKEN'],
    message: positionals.join(' ').trim() || undefined,
    json: values.json,
    help: values.help,
  };
}

function loginName(): string {
  return userInfo().username.replace(/[^A-Za-z0-9_.-]/g, '') || 'guest';
}
