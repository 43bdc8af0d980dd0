import type {
  ClarificationData,
  DoneData,
  FoundProducts,
  PriceAlertData,
  ProgressData,
  ResultsUpdate,
  ServerEvent,
  TokenData,
} from '@talknshop/contracts';
import { jobLines } from './job-lines';
import { listingCard } from './listing-card';
import { type Style, marketplaceName } from './product-card';
import { resultList } from './result-list';
import { oneLine, printable } from './text';
import { WordWrap } from './word-wrap';

export interface Screen {
  write(text: string): void;
  /** Shows a line that the next output replaces; empty takes it away. Nothing where lines cannot be replaced. */
  status(text: string): void;
  style: Style;
}

/** Shows a turn's events as they come: a progress line, the cards, the reply as it is written. */
export class TurnView {
  private isMidReply = false;
  /** What came while a reply was being written. */
  private held: string[] = [];
  private readonly reply = new WordWrap();

  constructor(private readonly screen: Screen) {}

  show(event: ServerEvent): void {
    switch (event.type) {
      case 'progress':
        return this.progress(event.data);
      case 'thinking':
        return this.line(this.screen.style('dim', printable(event.data.message)));
      case 'results':
        return this.results(event.data);
      case 'results_update':
        return this.update(event.data);
      case 'token':
        return this.token(event.data);
      case 'clarification':
        return this.question(event.data);
      case 'error':
        return this.line(this.screen.style('red', printable(event.data.error)));
      case 'done':
        return this.done(event.data);
      case 'price_alert':
        return this.priceAlert(event.data);
      case 'listing':
        return listingCard(event.data, this.screen.style).forEach((line) => this.line(line));
      case 'job_update':
        return this.news(jobLines(event.data, this.screen.style).join('\n'));
      case 'connected':
      case 'ping':
        return;
    }
  }

  /** A passing line would take the end of a reply with it. */
  private progress({ message, progress_percent }: ProgressData): void {
    if (!this.isMidReply) this.screen.status(`${oneLine(message)}${percent(progress_percent)}`);
  }

  private results(found: FoundProducts): void {
    const { style } = this.screen;
    for (const line of resultList(found, style)) this.line(line);
    for (const { marketplace, reason } of found.marketplaces_failed)
      this.line(style('yellow', `${marketplaceName(marketplace)}: ${oneLine(reason)}`));
  }

  private update({ marketplaces, better }: ResultsUpdate): void {
    const { style } = this.screen;
    this.line(style('green', `Better offers came in from ${marketplaces.map(marketplaceName).join(', ')}:`));
    for (const { reason } of better) this.line(`  ${oneLine(reason)}`);
    this.line(style('dim', 'Say “show them” to see the new order.'));
  }

  private token({ content, is_complete }: TokenData): void {
    if (!this.isMidReply) this.screen.status('');
    this.isMidReply = true;
    this.screen.write(this.reply.take(printable(content)));
    if (is_complete) this.end();
  }

  private question({ question, context, suggestions }: ClarificationData): void {
    const { style } = this.screen;
    this.line(style('cyan', printable(question)));
    if (context) this.line(style('dim', printable(context)));
    suggestions.forEach((suggestion, index) =>
      this.line(`  ${style('bold', String(index + 1))} ${oneLine(suggestion)}`),
    );
  }

  private priceAlert({ message, product }: PriceAlertData): void {
    const { style } = this.screen;
    this.news(`${style('green', `Price alert: ${oneLine(message)}`)}\n${style('dim', oneLine(product.deep_link))}`);
  }

  /** Waits for the end of a reply that is being written. */
  private news(text: string): void {
    if (this.isMidReply) this.held.push(text);
    else this.line(text);
  }

  private done({ message, workflow_stage }: DoneData): void {
    if (workflow_stage === 'cancelled') return this.line(this.screen.style('dim', printable(message)));
    this.end();
  }

  private end(): void {
    this.screen.status('');
    if (this.isMidReply) this.screen.write(`${this.reply.end()}\n`);
    this.isMidReply = false;
    for (const news of this.held.splice(0)) this.screen.write(`${news}\n`);
  }

  private line(text: string): void {
    this.end();
    this.screen.write(`${text}\n`);
  }
}

function percent(value: number | undefined): string {
  return value === undefined ? '…' : ` ${Math.round(value)} %`;
}
