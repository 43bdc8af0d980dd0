import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a vendor can be told to do instead of answering; the words are those of the sandbox's fault switches. */
export interface VendorFault {
  status?: number;
  retry_after_s?: number;
  malformed?: true;
  hang?: true;
  /** It does what it is asked, and nobody hears the answer. */
  lost?: true;
}

export interface VendorRequest {
  method: string;
  /** With the query, as it came over the wire. */
  url: string;
  params: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
  /** The body as it came, where it is no text. */
  bytes: Buffer;
}

export interface VendorReply {
  status?: number;
  headers?: Record<string, string>;
  /** Texts and buffers are sent as they are, anything else as JSON. */
  body: unknown;
}

export interface VendorFake {
  url: string;
  /** All requests so far, oldest first. */
  requests: VendorRequest[];
  /** Applies to every request from now on, or to the `nth` alone (the next is 1); `undefined` ends it. */
  fail(fault: VendorFault | undefined, nth?: number): void;
  close(): Promise<void>;
}

/** A vendor on a free port of this machine that answers as `answer` says. */
export async function startVendorFake(answer: (request: VendorRequest) => VendorReply): Promise<VendorFake> {
  const requests: VendorRequest[] = [];
  let fault: VendorFault | undefined;
  let until: number | undefined;
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    requests.push(request);
    if (until !== undefined) until -= 1;
    if (!fault || (until ?? 0) !== 0) return reply(response, answer(request));
    if (fault.lost) answer(request);
    misbehave(response, fault);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    fail: (next, nth) => {
      fault = next;
      until = nth;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<VendorRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = '', url = '', headers } = incoming;
  const params = new URL(url, 'http://vendor').searchParams;
  const bytes = Buffer.concat(chunks);
  return { method, url, params, headers, body: bytes.toString('utf8'), bytes };
}

function misbehave(
  response: ServerResponse,
  { status = 200, retry_after_s, malformed, hang, lost }: VendorFault,
): void {
  if (hang) return;
  if (lost) {
    response.destroy();
    return;
  }
  const headers = retry_after_s === undefined ? undefined : { 'retry-after': String(retry_after_s) };
  reply(response, { status, headers, body: malformed ? '{"items": [{"na' : {} });
}

function reply(response: ServerResponse, { status = 200, headers, body }: VendorReply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  if (body === undefined) response.end();
  else response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
}
