import { once } from 'node:events';
import { type Socket, connect } from 'node:net';

const END_OF_TURN = Buffer.from('"type":"done"');

/**
 * A WebSocket client that costs next to nothing, so that what is measured is the server: it looks for the end of a turn in
 * the bytes and reads nothing else.
 */
export class RawClient {
  private tail = Buffer.alloc(0);
  private onTurn = () => {};

  private constructor(
    private readonly socket: Socket,
    private readonly frame: Buffer,
  ) {
    socket.on('data', (chunk) => this.look(chunk));
  }

  static async open(port: number, user_id: string): Promise<RawClient> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    socket.write(
      `GET /ws/chat?user_id=${user_id} HTTP/1.1\r\nHost: bench\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n',
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    if (!answer.toString('latin1').startsWith('HTTP/1.1 101'))
      throw new Error(`no WebSocket: ${answer.toString('latin1', 0, 80)}`);
    return new RawClient(socket, maskedText('{"type":"message","message":"a laptop under $1000"}'));
  }

  /** Sends a message and resolves when its turn has ended. */
  turn(): Promise<void> {
    const ended = new Promise<void>((resolve) => (this.onTurn = resolve));
    this.socket.write(this.frame);
    return ended;
  }

  close(): void {
    this.socket.destroy();
  }

  private look(chunk: Buffer): void {
    const seen = this.tail.length > 0 ? Buffer.concat([this.tail, chunk]) : chunk;
    const at = seen.lastIndexOf(END_OF_TURN);
    // What is kept is too short to hold a whole marker, so none is seen twice.
    this.tail = Buffer.from(seen.subarray(Math.max(at + 1, seen.length - END_OF_TURN.length + 1)));
    if (at >= 0) this.onTurn();
  }
}

/** A client's frames must be masked; the mask of zeros leaves the text as it is. */
function maskedText(text: string): Buffer {
  const payload = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}
