import { type Interface, createInterface } from 'node:readline';
import type { ConnectionState } from '@talknshop/client';
import type { ClarificationData, FoundProducts, ServerEvent } from '@talknshop/contracts';
import { endsTurn } from '@talknshop/contracts/protocol';
import { COMMANDS } from './chat.options';
import type { Conversation } from './conversation';
import type { Screen } from './turn-view';

const PROMPT = 'you › ';

export interface InteractiveParts {
  screen: Screen;
  show: (event: ServerEvent) => void;
  input: NodeJS.ReadableStream;
  /** Where the prompt is drawn; there is none without it, and what is read stands in the output. */
  prompt_on?: NodeJS.WritableStream;
}

/** A conversation line by line, until the user leaves, the input ends and all of it is answered, or the server refuses for good. */
export class InteractiveChat {
  private readonly prompt: Interface;
  private readonly lines: string[] = [];
  private question?: ClarificationData;
  private links: string[] = [];
  private waiting = 0;
  private isDown = false;
  private hasEnded = false;
  private hasLeft = false;
  private finish: (error?: Error) => void = () => {};

  constructor(
    private readonly client: Conversation,
    private readonly parts: InteractiveParts,
  ) {
    this.prompt = createInterface({ input: parts.input, output: parts.prompt_on, prompt: PROMPT });
  }

  /** `question` is the one that waits for an answer already. Rejects with the server's reason when it ends the conversation. */
  async run(question?: ClarificationData): Promise<void> {
    this.question = question;
    const finished = new Promise<Error | undefined>((resolve) => (this.finish = resolve));
    const stops = [this.client.onEvent(this.onEvent), this.client.onState(this.onState)];
    this.prompt.on('line', (line) => this.onLine(line.trim()));
    this.prompt.on('SIGINT', () => (this.waiting > 0 ? this.client.cancel() : this.leave()));
    this.prompt.once('close', () => this.onEnd());
    this.invite();
    const error = await finished;
    for (const stop of stops) stop();
    this.prompt.close();
    if (error) throw error;
  }

  private onLine(line: string): void {
    if (this.hasLeft) return;
    this.lines.push(line);
    this.proceed();
  }

  private onEnd(): void {
    this.hasEnded = true;
    this.proceed();
  }

  /** At a prompt every line is taken at once; what is piped in is said one after the other, each when the last is answered. */
  private proceed(): void {
    while (this.lines.length > 0 && (this.waiting === 0 || this.parts.prompt_on)) this.obey(this.lines.shift()!);
    if (this.hasEnded && this.waiting === 0) this.leave();
  }

  private obey(line: string): void {
    if (!this.parts.prompt_on && line) this.parts.screen.write(`${PROMPT}${line}\n`);
    if (line.startsWith('/')) this.command(line);
    else if (line) this.say(line);
    if (this.waiting === 0) this.invite();
  }

  private command(line: string): void {
    const { screen } = this.parts;
    switch (line) {
      case '/quit':
      case '/exit':
        return this.leave();
      case '/help':
        return screen.write(`${COMMANDS}\n`);
      case '/cancel':
        return this.client.cancel();
      case '/new':
        return this.startOver();
      default:
        return screen.write(`There is no ${line.split(/\s/, 1)[0]}.\n${COMMANDS}\n`);
    }
  }

  private say(line: string): void {
    const picked = Number(line) - 1;
    const link = this.links[picked];
    if (!this.question && link) return this.parts.screen.write(`${link}\n`);
    if (this.question) this.client.answer(this.question.suggestions[picked] ?? line);
    else this.client.send(line);
    this.question = undefined;
    this.waiting++;
  }

  private startOver(): void {
    this.question = undefined;
    this.links = [];
    this.waiting = 0;
    this.client.startOver();
    this.parts.screen.write('A new conversation. What are you looking for?\n');
  }

  private readonly onEvent = (event: ServerEvent): void => {
    if (isNotice(event) && this.waiting === 0) return this.interrupt(() => this.parts.show(event));
    this.parts.show(event);
    if (event.type === 'connected') this.question = event.data.pending_question;
    if (event.type === 'results' && !isNothingFurther(event.data))
      this.links = event.data.products.map((product) => product.deep_link);
    if (event.type === 'clarification') this.question = event.data;
    if (isAnswer(event)) this.waiting = Math.max(0, this.waiting - 1);
    if (endsTurn(event.type) && this.waiting === 0) this.invite();
    this.proceed();
  };

  private readonly onState = (state: ConnectionState): void => {
    if (state.kind === 'reconnecting' && !this.isDown) this.notice('The line is down. I keep trying.');
    if (state.kind === 'open' && this.isDown) this.notice('The line is up again.');
    if (state.kind === 'closed') this.leave(new Error(state.reason));
    this.isDown = state.kind === 'reconnecting';
  };

  private notice(words: string): void {
    this.parts.screen.status('');
    this.interrupt(() => this.parts.screen.write(`${words}\n`));
  }

  /** Begins a line of its own, whatever is being typed. */
  private interrupt(show: () => void): void {
    if (this.parts.prompt_on) this.parts.screen.write('\n');
    show();
    if (this.waiting === 0) this.invite();
  }

  private leave(error?: Error): void {
    this.hasLeft = true;
    this.lines.length = 0;
    this.finish(error);
  }

  private invite(): void {
    if (this.parts.prompt_on && !this.hasEnded && !this.hasLeft) this.prompt.prompt();
  }
}

/** All of it has been shown: the cards in view still count. */
function isNothingFurther({ products, total_count }: FoundProducts): boolean {
  return products.length === 0 && total_count > 0;
}

/** What the user is told unasked. */
function isNotice({ type, turn_id }: ServerEvent): boolean {
  return turn_id === null && (type === 'price_alert' || type === 'job_update');
}

/** The end of a turn, or the refusal of a message. */
function isAnswer({ type, turn_id, ...event }: ServerEvent): boolean {
  if (turn_id !== null) return endsTurn(type);
  return 'details' in event.data && event.data.details['client_msg_id'] !== undefined;
}
