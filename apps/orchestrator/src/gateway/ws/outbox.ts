import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';

/**
 * Writes frames to one client, all frames of a tick in one packet. `isFull` says that the client reads too slowly to be
 * sent more; `onDrain` is called once it has caught up.
 */
export class Outbox {
  private readonly limit_bytes: number;
  private isCorked = false;

  constructor(
    private readonly socket: WebSocket,
    private readonly tcp: Socket,
    limit_bytes: number,
  ) {
    // Below its own high-water mark a socket never says that it has drained.
    this.limit_bytes = Math.max(limit_bytes, tcp.writableHighWaterMark);
  }

  get isFull(): boolean {
    return this.socket.bufferedAmount > this.limit_bytes;
  }

  /** `false`: the connection is not open. */
  send(json: string): boolean {
    if (this.socket.readyState !== this.socket.OPEN) return false;
    this.cork();
    this.socket.send(json);
    return true;
  }

  onDrain(caughtUp: () => void): void {
    this.tcp.once('drain', caughtUp);
  }

  private cork(): void {
    if (this.isCorked) return;
    this.isCorked = true;
    this.tcp.cork();
    setImmediate(this.uncork);
  }

  private readonly uncork = (): void => {
    this.isCorked = false;
    this.tcp.uncork();
  };
}
