import { answerOf } from './answer';
import { limitedBody, readReply, send, type Peer, type Reply } from './exchange';
import type { OutgoingRequest } from './service-call';

/** One request whose answer comes line by line; resolves after the last. Rejects as `exchange` does, and when it is refused. */
export function receiveLines(
  peer: Peer,
  request: OutgoingRequest,
  signal: AbortSignal,
  receive: (line: Reply) => void,
): Promise<void> {
  return send(peer, request, signal, async (response) => {
    if (response.statusCode !== 200) return void answerOf(peer.name, await readReply(peer, response));
    for await (const text of linesOf(limitedBody(peer, response))) receive({ status: 200, headers: {}, text });
  });
}

/** Cuts bytes into lines as they come; empty ones are left out. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts.filter((part) => part.trim() !== '');
  }
  if (rest.trim() !== '') yield rest;
}
