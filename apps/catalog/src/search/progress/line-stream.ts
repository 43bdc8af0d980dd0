import type { ServerResponse } from 'node:http';
import type { SearchLine } from '@talknshop/contracts';

/** A response of one JSON object a line, each sent at once. Nothing is sent before the first. */
export class LineStream {
  constructor(
    private readonly response: ServerResponse,
    private readonly content_type: string,
  ) {}

  get hasBegun(): boolean {
    return this.response.headersSent;
  }

  write(line: SearchLine): void {
    if (this.response.closed) return;
    if (!this.hasBegun)
      this.response.writeHead(200, {
        'content-type': `${this.content_type}; charset=utf-8`,
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
    this.response.write(`${JSON.stringify(line)}\n`);
  }

  end(): void {
    this.response.end();
  }
}

/** Aborted when the client has gone. */
export function closed(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  if (response.closed) gone.abort();
  response.once('close', () => gone.abort());
  return gone.signal;
}
