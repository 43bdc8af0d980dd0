import { ChatClient } from '@talknshop/client';
import type { ServerEvent } from '@talknshop/contracts';
import { runTool } from '../command-line/run-tool';
import { type ChatOptions, USAGE, readChatOptions } from './chat.options';
import { InteractiveChat } from './interactive';
import { oneShot } from './one-shot';
import { TerminalScreen } from './terminal-screen';
import { TurnView } from './turn-view';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0); // the reader, such as `head`, has had enough
});
process.exitCode = await runTool({
  usage: USAGE,
  read: () => readChatOptions(process.argv.slice(2), process.env),
  run: chat,
  explain: (error) => (error instanceof Error ? error.message : String(error)),
});

async function chat(options: ChatOptions): Promise<number> {
  const client = new ChatClient(options);
  try {
    return await converse(client, options);
  } finally {
    client.close();
  }
}

async function converse(client: ChatClient, options: ChatOptions): Promise<number> {
  const screen = new TerminalScreen(options.json ? process.stderr : process.stdout); // JSON stands alone
  const view = new TurnView(screen);
  const show = options.json ? printJson : (event: ServerEvent) => view.show(event);
  const stopWaiting = sayWhenUnreachable(client, options.url);
  const greeting = await client.connect();
  stopWaiting();
  if (options.json) show(greeting);
  const { pending_question } = greeting.data;
  if (options.message !== undefined) {
    const ending = await oneShot(client, options.message, show, pending_question !== undefined);
    if (ending.type === 'clarification' && !options.json)
      screen.write(`\n${screen.style('dim', `Answer with: npm run chat -- --session ${ending.session_id} "…"`)}\n`);
    return ending.type === 'error' ? 1 : 0;
  }
  if (!options.json) screen.write(`${screen.style('dim', `${greeting.data.message} (/help, /quit)`)}\n`);
  if (pending_question && !options.json) show({ ...greeting, type: 'clarification', data: pending_question });
  const prompt_on = process.stdin.isTTY && !options.json ? process.stdout : undefined;
  await new InteractiveChat(client, { screen, show, input: process.stdin, prompt_on }).run(pending_question);
  return 0;
}

function printJson(event: ServerEvent): void {
  console.log(JSON.stringify(event));
}

/** A server that cannot be reached is waited for, but not in silence. */
function sayWhenUnreachable(client: ChatClient, url: string): () => void {
  let isSaid = false;
  return client.onState((state) => {
    if (state.kind !== 'reconnecting' || isSaid) return;
    isSaid = true;
    console.error(`Nobody answers at ${url} yet; is \`npm start\` running? Waiting…`);
  });
}
