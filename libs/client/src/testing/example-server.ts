import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerEvent } from '@talknshop/contracts';
import { WebSocketServer } from 'ws';
import { aGreeting, anEvent, aToken, done } from './events';

export interface ExampleServer {
  /** `127.0.0.1:PORT`. */
  host: string;
  /** What was said to it, as it comes. */
  said: string[];
  close(): void;
}

/** As much of the orchestrator as the README talks to. */
export async function startExampleServer(): Promise<ExampleServer> {
  const said: string[] = [];
  const http = createServer(({ url }, response) => {
    const isKnown = url!.startsWith('/api/v1/products/');
    response.writeHead(isKnown ? 200 : 404, {
      'content-type': isKnown ? 'application/json' : 'application/problem+json',
    });
    response.end(
      JSON.stringify(isKnown ? { points: [{}, {}] } : { code: 'not_found', detail: 'there is no such job' }),
    );
  });
  new WebSocketServer({ server: http, path: '/ws/chat' }).on('connection', (socket, { url }) => {
    const isKnown = new URL(url!, 'http://x').searchParams.has('session_id');
    const say = (event: ServerEvent) => socket.send(JSON.stringify(event));
    say(aGreeting(isKnown ? 4 : 0));
    socket.on('message', (frame) => {
      const { message } = JSON.parse(String(frame)) as { message: string };
      said.push(message);
      if (message.includes('laptop')) turn.forEach(say);
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    host: `127.0.0.1:${(http.address() as AddressInfo).port}`,
    said,
    close: () => {
      http.close();
      http.closeAllConnections();
    },
  };
}

const turn = [
  anEvent({ type: 'results', data: { products: [{}, {}], total_count: 130 } } as unknown as ServerEvent, 1),
  aToken(2, 'I found 130.'),
  done(3),
];
