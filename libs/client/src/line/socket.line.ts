import type { ServerEvent } from '@talknshop/contracts';
import { CLOSE_CODES } from '@talknshop/contracts/protocol';
import type { Destination, Line, LineEnd, LineListener, Saying } from './line.port';
import { type Patience, SilenceWatch } from './silence-watch';

export interface SocketParts {
  /** `ws://HOST:PORT/ws/chat`. */
  url: string;
  token?: string;
  WebSocket: typeof WebSocket;
  patience: Patience;
}

const OPEN = 1;

/** Codes after which trying again cannot help. */
const FINAL_CODES: readonly number[] = [
  1000,
  CLOSE_CODES.bad_query,
  CLOSE_CODES.not_authenticated,
  CLOSE_CODES.foreign_session,
  CLOSE_CODES.session_gone,
];

/** A line over one WebSocket. */
export class SocketLine implements Line {
  private readonly socket: WebSocket;
  private readonly watch: SilenceWatch;
  private wasHeard = false;

  constructor(
    destination: Destination,
    private readonly listener: LineListener,
    { url, token, WebSocket, patience }: SocketParts,
  ) {
    this.socket = new WebSocket(addressOf(url, { ...destination, token }));
    this.watch = new SilenceWatch(patience, () => this.leave({ kind: this.wasHeard ? 'lost' : 'unreachable' }));
    this.socket.onmessage = ({ data }) => this.hear(String(data));
    this.socket.onclose = ({ code, reason }) => this.leave(this.endOf(code, reason));
    this.socket.onerror = () => {}; // a close event always follows, and says why
  }

  say(saying: Saying): boolean {
    if (this.socket.readyState !== OPEN) return false;
    this.socket.send(JSON.stringify(saying));
    return true;
  }

  close(): void {
    this.watch.stop();
    this.socket.onmessage = this.socket.onclose = null;
    this.socket.close(1000);
  }

  private hear(data: string): void {
    this.wasHeard = true;
    this.watch.heard();
    const event = JSON.parse(data) as ServerEvent;
    if (event.type === 'ping') this.say({ type: 'pong' });
    else this.listener.onEvent(event);
  }

  private leave(end: LineEnd): void {
    this.close();
    this.listener.onEnd(end);
  }

  private endOf(code: number, reason: string): LineEnd {
    if (FINAL_CODES.includes(code)) return { kind: 'refused', reason: reason || `closed with code ${code}` };
    if (code === CLOSE_CODES.frame_too_large) return { kind: 'too_large' };
    return { kind: this.wasHeard ? 'lost' : 'unreachable' };
  }
}

function addressOf(url: string, query: Destination & { token?: string }): string {
  const address = new URL(url);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) address.searchParams.set(name, String(value));
  return address.href;
}
