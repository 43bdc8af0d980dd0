import { ChatClient } from '@talknshop/client';
import type { ServerEvent } from '@talknshop/contracts';
import { type ChatOptions, USAGE, readChatOptions } from './chat.options';
import { InteractiveChat } from './interactive';
import { oneShot } from './one-shot';
import { TerminalScreen } from './terminal-screen';
import { TurnView } from './turn-view';

process.exitCode = await main();

async function main(): Promise<number> {
  const options = read();
  if (!options) return 2;
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const client = new ChatClient(options);
  try {
    return await converse(client, options);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    client.close();
  }
}

function read(): ChatOptions | undefined {
  try {
    return readChatOptions(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(`${(error as TypeError).message}\n\n${USAGE}`);
    return undefined;
  }
}

async function converse(client: ChatClient, options: ChatOptions): Promise<number> {
  const screen = new TerminalScreen(process.stdout);
  const view = new TurnView(screen);
  const stopWaiting = sayWhenUnreachable(client, options.url);
  const greeting = await client.connect();
  stopWaiting();
  if (options.message === undefined) {
    screen.write(`${screen.style('dim', `${greeting.data.message} (/help, /quit)`)}\n`);
    if (greeting.data.pending_question)
      view.show({ ...greeting, type: 'clarification', data: greeting.data.pending_question });
    await new InteractiveChat(client, view, screen, { input: process.stdin, output: process.stdout }).run();
    return 0;
  }
  const show = options.json
    ? (event: ServerEvent) => console.log(JSON.stringify(event))
    : (event: ServerEvent) => view.show(event);
  if (options.json) show(greeting);
  const ending = await oneShot(client, options.message, show, greeting.data.pending_question !== undefined);
  if (ending.type === 'clarification' && !options.json)
    screen.write(`\n${screen.style('dim', `Answer with: npm run chat -- --session ${ending.session_id} "…"`)}\n`);
  return ending.type === 'error' ? 1 : 0;
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
