import { type Interface, createInterface } from 'node:readline';
import type { ChatClient, ConnectionState } from '@talknshop/client';
import type { ServerEvent } from '@talknshop/contracts';
import { endsTurn } from '@talknshop/contracts/protocol';
import { USAGE } from './chat.options';
import type { Screen, TurnView } from './turn-view';

/** A conversation at the prompt, until the user leaves or the server refuses for good. */
export class InteractiveChat {
  private readonly prompt: Interface;
  private suggestions: string[] = [];
  private links: string[] = [];
  private isAnswering = false;

  constructor(
    private readonly client: ChatClient,
    private readonly view: TurnView,
    private readonly screen: Screen,
    streams: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
  ) {
    this.prompt = createInterface({ ...streams, prompt: 'you › ' });
  }

  run(): Promise<void> {
    this.client.onEvent((event) => this.onEvent(event));
    this.client.onState((state) => this.onState(state));
    this.prompt.on('line', (line) => this.onLine(line.trim()));
    this.prompt.on('SIGINT', () => this.onInterrupt());
    this.prompt.prompt();
    return new Promise((resolve) => this.prompt.once('close', resolve));
  }

  private onLine(line: string): void {
    if (line === '/quit' || line === '/exit') return this.prompt.close();
    if (line === '/help') this.screen.write(`${USAGE}\n`);
    else if (line === '/cancel') this.client.cancel();
    else if (line) return this.say(line);
    this.prompt.prompt();
  }

  private say(line: string): void {
    const picked = Number(line) - 1;
    const link = this.links[picked];
    if (this.suggestions.length === 0 && link) {
      this.screen.write(`${link}\n`);
      return this.prompt.prompt();
    }
    if (this.suggestions.length > 0) this.client.answer(this.suggestions[picked] ?? line);
    else this.client.send(line);
    this.suggestions = [];
    this.isAnswering = true;
  }

  private onEvent(event: ServerEvent): void {
    this.view.show(event);
    if (event.type === 'results') this.links = event.data.products.map((product) => product.deep_link);
    if (event.type === 'clarification') this.suggestions = event.data.suggestions;
    if (!endsTurn(event.type)) return;
    this.isAnswering = false;
    this.prompt.prompt();
  }

  private onState(state: ConnectionState): void {
    if (state.kind === 'reconnecting')
      this.screen.status(`The line is down; trying again in ${Math.ceil(state.wait_ms / 1000)} s`);
    if (state.kind === 'open') this.screen.status('');
    if (state.kind === 'closed') this.prompt.close();
  }

  private onInterrupt(): void {
    if (this.isAnswering) this.client.cancel();
    else this.prompt.close();
  }
}
