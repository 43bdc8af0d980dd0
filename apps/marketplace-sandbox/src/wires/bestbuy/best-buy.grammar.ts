export type Operator = '=' | '!=' | '<' | '>' | '<=' | '>=' | 'in';

export type Query =
  { kind: 'and' | 'or'; parts: Query[] } | { kind: 'term'; attribute: string; operator: Operator; values: string[] };

/** A query the grammar does not know; `at` counts characters from 0. */
export class GrammarError extends Error {
  readonly code = 'bad_query';

  constructor(readonly at: number) {
    super(`failed at character ${at}`);
    this.name = 'GrammarError';
  }
}

/**
 * Reads what stands in the brackets of `products(…)`: terms such as `salePrice<=15` or `color in(white,black)`, joined by
 * `&` (binds tighter) and `|`, grouped by brackets. Throws a GrammarError for anything else.
 */
export function parseQuery(text: string): Query {
  return new Parser(text).whole();
}

const ATTRIBUTE = /[A-Za-z][\w.]*/y;
const OPERATOR = /\s*(!=|<=|>=|=|<|>|in(?=\s*\())\s*/y;
const VALUE = /"([^"]*)"|([^"&|(),=<>!]+)/y;
/** Deeper nesting is no question anybody asks. */
const MAX_DEPTH = 50;

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  whole(): Query {
    const query = this.either();
    if (this.at < this.text.length) throw new GrammarError(this.at);
    return query;
  }

  private either(): Query {
    return this.joined('or', '|', () => this.joined('and', '&', () => this.single()));
  }

  private joined(kind: 'and' | 'or', sign: string, read: () => Query): Query {
    const parts = [read()];
    while (this.takes(sign)) parts.push(read());
    return parts.length === 1 && parts[0] ? parts[0] : { kind, parts };
  }

  private single(): Query {
    if (!this.takes('(')) return this.term();
    if (++this.depth > MAX_DEPTH) throw new GrammarError(this.at);
    const query = this.either();
    this.expect(')');
    this.depth--;
    return query;
  }

  private term(): Query {
    this.skipBlanks();
    const [attribute] = this.match(ATTRIBUTE);
    const operator = this.match(OPERATOR)[1] as Operator;
    return { kind: 'term', attribute, operator, values: operator === 'in' ? this.list() : [this.value()] };
  }

  private list(): string[] {
    this.expect('(');
    const values = [this.value()];
    while (this.takes(',')) values.push(this.value());
    this.expect(')');
    return values;
  }

  private value(): string {
    this.skipBlanks();
    const [, quoted, plain] = this.match(VALUE);
    this.skipBlanks();
    return quoted ?? plain?.trim() ?? '';
  }

  private match(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) throw new GrammarError(this.at);
    this.at = pattern.lastIndex;
    return found;
  }

  private expect(sign: string): void {
    if (!this.takes(sign)) throw new GrammarError(this.at);
  }

  private takes(sign: string): boolean {
    this.skipBlanks();
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private skipBlanks(): void {
    while (this.text[this.at] === ' ') this.at++;
  }
}
