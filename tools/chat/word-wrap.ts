import { WIDTH } from './text';

/** Breaks a text that comes in pieces at blanks, as it comes; a word is held back until it is known to be whole. */
export class WordWrap {
  private column = 0;
  private word = '';
  private blank = '';

  constructor(private readonly width = WIDTH) {}

  /** What can be printed now. */
  take(piece: string): string {
    return piece.replace(/\n|[^\S\n]+|\S+/g, (part) => this.place(part));
  }

  /** The last word; the next text begins a line. */
  end(): string {
    const rest = this.flush();
    this.column = 0;
    this.blank = '';
    return rest;
  }

  private place(part: string): string {
    if (/^\S/.test(part)) {
      this.word += part;
      return '';
    }
    const placed = this.flush();
    this.blank = part === '\n' ? '' : ' ';
    if (part !== '\n') return placed;
    this.column = 0;
    return `${placed}\n`;
  }

  private flush(): string {
    const { word, column } = this;
    if (!word) return '';
    this.word = '';
    const blank = column === 0 ? '' : this.blank;
    const fits = column + blank.length + word.length <= this.width;
    this.column = fits || column === 0 ? column + blank.length + word.length : word.length;
    return (fits || column === 0 ? blank : '\n') + word;
  }
}
