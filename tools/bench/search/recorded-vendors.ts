import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { BusyTimes } from './busy-times';
import { readCall } from './numbered-price';

/** What each call takes at least. */
const LATENCY_MS = 40;

interface Reply {
  status: number;
  type: string;
  body: Buffer;
}

/** Stands before the sandbox, asks it each thing once, and answers from memory from then on. */
export class RecordedVendors {
  readonly busy = new BusyTimes();
  private readonly replies = new Map<string, Promise<Reply>>();
  private url = '';

  constructor(private readonly sandbox_url: string) {}

  /** Returns the address to ask at. */
  async start(): Promise<string> {
    const server = createServer((incoming, response) => void this.answer(incoming, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return this.url;
  }

  private async answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrived = performance.now();
    const body = await bodyOf(incoming);
    const { number, same } = readCall(`${incoming.method} ${decodeURIComponent(incoming.url ?? '')} ${body}`);
    const [reply] = await Promise.all([this.recorded(same, incoming, body), sleep(LATENCY_MS)]);
    response.writeHead(reply.status, { 'content-type': reply.type, 'content-length': reply.body.length });
    response.end(reply.body, () => {
      const marketplace = incoming.url?.split('/')[1] ?? '';
      if (number !== undefined) this.busy.add({ number, marketplace, from: arrived, to: performance.now() });
    });
  }

  private recorded(key: string, incoming: IncomingMessage, body: string): Promise<Reply> {
    const known = this.replies.get(key) ?? this.fetched(incoming, body);
    this.replies.set(key, known);
    return known;
  }

  private async fetched({ method, url, headers }: IncomingMessage, body: string): Promise<Reply> {
    const passed = Object.entries(headers).filter(([name]) => !/^(host|connection|content-length)$/.test(name));
    const response = await fetch(this.sandbox_url + url, {
      method,
      headers: Object.fromEntries(passed) as Record<string, string>,
      ...(body !== '' && { body }),
    });
    // Links are followed only to where one asks.
    const text = (await response.text()).replaceAll(this.sandbox_url, this.url);
    return { status: response.status, type: response.headers.get('content-type') ?? '', body: Buffer.from(text) };
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
