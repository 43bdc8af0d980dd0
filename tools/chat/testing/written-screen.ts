import type { Style } from '../product-card';
import type { Screen } from '../turn-view';

/** A screen without a terminal: what was written, and the passing lines apart. Emphasis is marked, as in `<bold>1</bold>`. */
export class WrittenScreen implements Screen {
  text = '';
  readonly passing: string[] = [];

  constructor(readonly style: Style = (_format, text) => text) {}

  write(text: string): void {
    this.text += text;
  }

  status(text: string): void {
    this.passing.push(text);
  }
}

export const marked: Style = (format, text) => `<${format}>${text}</${format}>`;
