import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import type { Style } from './product-card';
import { shorten } from './text';
import type { Screen } from './turn-view';

const CLEAR_LINE = '\r\u001b[K';

/** The terminal; where the output is a file or a pipe, plain lines without the passing ones. */
export class TerminalScreen implements Screen {
  private hasStatus = false;

  constructor(private readonly out: WriteStream | NodeJS.WriteStream) {}

  readonly style: Style = (format, text) => styleText(format, text, { stream: this.out });

  write(text: string): void {
    this.out.write(text);
  }

  status(text: string): void {
    if (!this.out.isTTY) return;
    if (this.hasStatus || text) this.out.write(CLEAR_LINE);
    if (text) this.out.write(this.style('dim', shorten(text, (this.out.columns || 80) - 1)));
    this.hasStatus = text !== '';
  }
}
