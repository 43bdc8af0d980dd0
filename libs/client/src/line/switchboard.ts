import type { Destination, Line, LineListener, Saying } from './line.port';
import { SocketLine, type SocketParts } from './socket.line';
import { StreamLine, type StreamParts } from './stream/stream.line';

export type Transport = 'socket' | 'stream';

export interface SwitchboardOptions {
  socket: SocketParts;
  stream: StreamParts;
  /** After how many WebSockets in a row that never said anything streams are tried; `Infinity` never. */
  stream_after: number;
}

/**
 * The one line there is at a time: a WebSocket, or streams where no WebSocket gets through though the server answers. A server
 * that is only away for a while is met with a WebSocket again.
 */
export class Switchboard {
  private line?: Line;
  private current: Transport = 'socket';
  /** WebSockets in a row on which nothing was heard. */
  private unheard = 0;

  constructor(
    private readonly options: SwitchboardOptions,
    private readonly listener: LineListener,
  ) {}

  get transport(): Transport {
    return this.current;
  }

  connect(destination: Destination): void {
    this.hangUp();
    if (this.unheard < this.options.stream_after) this.connectSocket(destination);
    else this.connectStream(destination);
  }

  say(saying: Saying): boolean {
    return this.line?.say(saying) ?? false;
  }

  hangUp(): void {
    this.line?.close();
    this.line = undefined;
  }

  /** The network may be another one: what it lets through is found out again. */
  forget(): void {
    this.unheard = 0;
  }

  private connectSocket(destination: Destination): void {
    this.current = 'socket';
    this.line = new SocketLine(
      destination,
      {
        onEvent: (event) => {
          this.unheard = 0;
          this.listener.onEvent(event);
        },
        onEnd: (end) => {
          if (end.kind === 'unreachable') this.unheard++;
          this.listener.onEnd(end);
        },
      },
      this.options.socket,
    );
  }

  private connectStream(destination: Destination): void {
    this.current = 'stream';
    this.line = new StreamLine(
      destination,
      {
        onEvent: (event) => {
          // The server is back: a WebSocket may be had as well, and only one that fails now was kept away by something else.
          if (this.unheard === this.options.stream_after) return this.insist(destination);
          this.listener.onEvent(event);
        },
        onEnd: (end) => {
          if (end.kind === 'unreachable') this.unheard = this.options.stream_after - 1;
          this.listener.onEnd(end);
        },
      },
      this.options.stream,
    );
  }

  private insist(destination: Destination): void {
    this.hangUp();
    this.connectSocket(destination);
  }
}
