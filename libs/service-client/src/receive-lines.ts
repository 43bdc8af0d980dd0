import { answerOf } from './answer';
import { exchange, type Peer, type Reply } from './exchange';
import type { OutgoingRequest } from './service-call';

/** One request whose answer comes line by line; resolves after the last. Rejects as `exchange` does, and when it is refused. */
export async function receiveLines(
  peer: Peer,
  request: OutgoingRequest,
  signal: AbortSignal,
  receive: (line: Reply) => void,
): Promise<void> {
  const lines = new Lines((text) => receive({ status: 200, headers: {}, text }));
  const reply = await exchange(peer, request, signal, (chunk, status) => {
    if (status === 200) lines.add(chunk);
    return status === 200;
  });
  if (reply.status === 200) lines.end();
  else answerOf(peer.name, reply);
}

/** Cuts bytes into lines as they come; empty ones are left out. */
class Lines {
  private readonly decoder = new TextDecoder();
  private rest = '';

  constructor(private readonly receive: (line: string) => void) {}

  add(chunk: Buffer): void {
    const parts = (this.rest + this.decoder.decode(chunk, { stream: true })).split('\n');
    this.rest = parts.pop() ?? '';
    for (const part of parts) this.say(part);
  }

  /** What came after the last line break is one, too. */
  end(): void {
    this.say(this.rest);
  }

  private say(line: string): void {
    if (line.trim() !== '') this.receive(line);
  }
}
