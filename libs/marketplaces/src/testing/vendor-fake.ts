import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a vendor can be told to do instead of answering; the words are those of the sandbox's fault switches. */
export interface VendorFault {
  status?: number;
  retry_after_s?: number;
  malformed?: true;
  hang?: true;
}

export interface VendorRequest {
  method: string;
  /** With the query, as it came over the wire. */
  url: string;
  params: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
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
  /** Applies to every request from now on; `undefined` ends it. */
  fail(fault: VendorFault | undefined): void;
  close(): Promise<void>;
}

/** A vendor on a free port of this machine that answers as `answer` says. */
export async function startVendorFake(answer: (request: VendorRequest) => VendorReply): Promise<VendorFake> {
  const requests: VendorRequest[] = [];
  let fault: VendorFault | undefined;
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    requests.push(request);
    if (fault) misbehave(response, fault);
    else reply(response, answer(request));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    fail: (next) => (fault = next),
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
  return { method, url, params, headers, body: Buffer.concat(chunks).toString('utf8') };
}

function misbehave(response: ServerResponse, { status = 200, retry_after_s, malformed, hang }: VendorFault): void {
  if (hang) return;
  const headers = retry_after_s === undefined ? undefined : { 'retry-after': String(retry_after_s) };
  reply(response, { status, headers, body: malformed ? '{"items": [{"na' : {} });
}

function reply(response: ServerResponse, { status = 200, headers, body }: VendorReply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
}
