import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express, { type Router } from 'express';

/** A router on a free port of this machine. */
export interface WireServer {
  url: string;
  close(): Promise<void>;
}

export async function serve(router: Router): Promise<WireServer> {
  const server = express().use(router).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export interface Answer<Body> {
  status: number;
  body: Body;
}

/** A JSON answer; a spec knows what it asked for, and its expectations say whether it came. */
export async function answerOf<Body>(response: Response): Promise<Answer<Body>> {
  return { status: response.status, body: (await response.json()) as Body };
}
