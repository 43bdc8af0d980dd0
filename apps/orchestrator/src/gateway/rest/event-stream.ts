import type { Response } from 'express';
import type { EncodedEvent } from '../../session/session-hub.port';

const KEEP_ALIVE_MS = 15_000;

/**
 * Sends a turn's events as server-sent events whose ids are their `seq`, so that a client that lost its line repeats the
 * request with the same `client_msg_id` and `Last-Event-ID` and receives the rest.
 */
export async function streamEvents(
  response: Response,
  events: AsyncIterable<EncodedEvent>,
  turn_id: string,
): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-turn-id': turn_id,
  });
  response.flushHeaders(); // a message that waits for others may be long without an event
  const keepAlive = setInterval(() => response.write(': still here\n\n'), KEEP_ALIVE_MS);
  try {
    for await (const { seq, type, json } of events) response.write(`id: ${seq}\nevent: ${type}\ndata: ${json}\n\n`);
  } finally {
    clearInterval(keepAlive);
    response.end();
  }
}
