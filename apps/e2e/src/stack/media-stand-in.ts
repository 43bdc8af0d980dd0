import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, json } from 'node:stream/consumers';
import type { ImageAttributes, TranscriptionResult } from '@talknshop/contracts';

/** What is in a file that was uploaded. */
export interface StoredFile {
  content_type: string;
  content: Buffer;
}

interface FileToCome {
  filename: string;
  content_type: string;
}

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A media service on its own wire whose ears and eyes are the test's. Files are kept; of those it knows nothing of it says so. */
export class MediaStandIn {
  /** What it hears in every recording; `undefined`: nothing can be heard. */
  hears?: string;
  /** What it sees in pictures, by the name of the file. */
  readonly sees = new Map<string, Pick<ImageAttributes, 'labels'>>();
  /** Why it takes no file. */
  refusal?: string;
  /** By their keys. */
  readonly files = new Map<string, StoredFile>();

  private count = 0;
  private readonly names = new Map<string, string>();
  private readonly routes: Record<string, Route> = {
    'POST /api/v1/uploads': async (request, response) => this.announce(response, (await json(request)) as FileToCome),
    'POST /api/v1/transcribe': async (_, response) => this.transcribe(response),
    'POST /transcribe': async (_, response) => this.transcribe(response),
    'POST /extract-image-attributes': async (request, response) =>
      this.lookAt(response, ((await json(request)) as { s3_key: string }).s3_key),
  };

  private constructor(private readonly server: Server) {}

  static async start(): Promise<MediaStandIn> {
    const server = createServer();
    const media = new MediaStandIn(server);
    server.on('request', (request, response) => void media.answer(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return media;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const route = this.routes[`${method} ${url}`];
    if (route) return route(request, response);
    if (url.startsWith('/files/')) return this.store(request, response);
    return Promise.resolve(refuse(response, 404, 'not_found', `nothing is at ${url}`));
  }

  private announce(response: ServerResponse, { filename, content_type }: FileToCome): void {
    if (this.refusal !== undefined) return refuse(response, 415, 'unsupported_media_type', this.refusal);
    const s3_key = `uploads/${++this.count}`;
    this.names.set(s3_key, filename);
    send(response, 201, {
      s3_key,
      upload_url: `${this.url}/files/${s3_key}`,
      method: 'PUT',
      headers: { 'content-type': content_type },
      expires_at: new Date(Date.now() + 60_000).toISOString(),
    });
  }

  /** As a bucket takes them from a page of another origin. */
  private async store(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'PUT',
      'access-control-allow-headers': '*',
    };
    if (request.method === 'PUT')
      this.files.set(request.url!.slice('/files/'.length), {
        content_type: request.headers['content-type'] ?? '',
        content: await buffer(request),
      });
    response.writeHead(200, headers).end();
  }

  private transcribe(response: ServerResponse): void {
    if (this.hears === undefined) return refuse(response, 422, 'unreadable_media', 'nothing can be heard in it');
    const result: TranscriptionResult = { transcript: this.hears, confidence: 0.9, language: 'en-US', segments: [] };
    send(response, 200, result);
  }

  private lookAt(response: ServerResponse, s3_key: string): void {
    const seen = this.sees.get(this.names.get(s3_key) ?? '');
    if (!seen) return refuse(response, 422, 'unreadable_media', 'it cannot be seen what this shows');
    const attributes: ImageAttributes = { objects: [], text: [], dominant_colors: [], metadata: {}, ...seen };
    send(response, 200, attributes);
  }
}

function refuse(response: ServerResponse, status: number, code: string, detail: string): void {
  send(response, status, { type: 'about:blank', title: detail, status, code, detail });
}

function send(response: ServerResponse, status: number, body: object): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
}
