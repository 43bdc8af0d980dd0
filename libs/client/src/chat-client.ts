import type { MediaReference, ServerEvent, ServerEventOf } from '@talknshop/contracts';
import { CLOSE_CODES, endsTurn } from '@talknshop/contracts/protocol';
import { type Backoff, exponentialBackoff } from './backoff';
import { RecentNotices } from './recent-notices';
import { type Outgoing, Unanswered } from './unanswered';

export interface ChatClientOptions {
  /** `ws://HOST:PORT/ws/chat`. */
  url: string;
  /** May be left out beside a token, which says it. */
  user_id?: string;
  /** The conversation to go on with; a new one begins without it. */
  session_id?: string;
  token?: string;
  /** The implementation of the platform by default. */
  WebSocket?: typeof WebSocket;
  /** How long to wait before each attempt to reconnect. */
  backoff?: Backoff;
  newId?: () => string;
}

export type ConnectionState =
  | { kind: 'connecting' }
  | { kind: 'open' }
  | { kind: 'reconnecting'; attempt: number; wait_ms: number }
  | { kind: 'closed'; reason: string };

/** Codes after which trying again cannot help. */
const FINAL_CODES: readonly number[] = [
  1000,
  CLOSE_CODES.bad_query,
  CLOSE_CODES.not_authenticated,
  CLOSE_CODES.foreign_session,
  CLOSE_CODES.session_gone,
];

const TOO_LARGE = {
  error: 'That was too much for one message.',
  code: 'frame_too_large',
  severity: 'low',
  recoverable: true,
} as const;

/**
 * A conversation over the WebSocket that outlives its connections: it reconnects with backoff, asks for what it missed,
 * sends again what was not answered (each message runs once however often it is sent), and hands over every event once,
 * in order.
 */
export class ChatClient {
  private readonly listeners = new Set<(event: ServerEvent) => void>();
  private readonly stateListeners = new Set<(state: ConnectionState) => void>();
  private readonly unanswered = new Unanswered();
  private readonly notices = new RecentNotices();
  private readonly backoff: Backoff;
  private socket?: WebSocket;
  private session?: string;
  private last_seq?: number;
  /** The turn under way, as far as was heard. */
  private turn?: string;
  private attempt = 0;
  private retry?: ReturnType<typeof setTimeout>;
  private current: ConnectionState = { kind: 'connecting' };

  constructor(private readonly options: ChatClientOptions) {
    this.session = options.session_id;
    this.backoff = options.backoff ?? exponentialBackoff();
  }

  get session_id(): string | undefined {
    return this.session;
  }

  get state(): ConnectionState {
    return this.current;
  }

  /** Opens the line. Resolves with the greeting, or rejects with the server's words when it is refused for good. */
  connect(): Promise<ServerEventOf<'connected'>> {
    return new Promise((resolve, reject) => {
      let refusal = 'the connection was closed';
      const done = () => [stopEvents, stopStates].forEach((stop) => stop());
      const stopEvents = this.onEvent((event) => {
        if (event.type === 'error') refusal = event.data.error;
        if (event.type !== 'connected') return;
        done();
        resolve(event);
      });
      const stopStates = this.onState((state) => {
        if (state.kind !== 'closed') return;
        done();
        reject(new Error(refusal));
      });
      this.open();
    });
  }

  /** Says something; when the line is down it is sent once it is up again. */
  send(message: string, media?: MediaReference[]): void {
    this.say({ type: 'message', message, ...(media && { media }), client_msg_id: this.newId() });
  }

  /** Replies to a clarification. */
  answer(message: string): void {
    this.say({ type: 'answer', message, client_msg_id: this.newId() });
  }

  /** Stops the running turn. */
  cancel(): void {
    this.transmit({ type: 'cancel' });
  }

  /** Leaves this conversation and begins a new one; what was not answered is not asked again. */
  startOver(): void {
    this.hangUp();
    this.unanswered.clear();
    this.session = this.last_seq = this.turn = undefined;
    this.attempt = 0;
    this.become({ kind: 'connecting' });
    this.open();
  }

  close(): void {
    this.hangUp();
    this.become({ kind: 'closed', reason: 'closed by this side' });
  }

  /** Every event of the conversation and of this connection, and each notice to its user (`price_alert`, and `job_update` outside a turn) once. Returns how to stop listening. */
  onEvent(listener: (event: ServerEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onState(listener: (state: ConnectionState) => void): () => void {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  private open(): void {
    const socket = new (this.options.WebSocket ?? WebSocket)(this.address());
    this.socket = socket;
    socket.onmessage = ({ data }) => this.receive(JSON.parse(String(data)) as ServerEvent);
    socket.onclose = ({ code, reason }) => this.onClosed(code, reason);
    socket.onerror = () => {}; // a close event always follows, and says why
  }

  /** What the connection that is left still has to say concerns nobody. */
  private hangUp(): void {
    clearTimeout(this.retry);
    if (!this.socket) return;
    this.socket.onmessage = this.socket.onclose = null;
    this.socket.close(1000);
  }

  private address(): string {
    const address = new URL(this.options.url);
    const query = {
      user_id: this.options.user_id,
      session_id: this.session,
      last_seq: this.last_seq,
      token: this.options.token,
    };
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) address.searchParams.set(name, String(value));
    return address.href;
  }

  private receive(event: ServerEvent): void {
    if (event.type === 'ping') return this.transmit({ type: 'pong' });
    if (event.type === 'connected') this.onConnected(event);
    else if (event.type === 'error' && event.turn_id === null)
      this.unanswered.forget(event.data.details['client_msg_id']); // what was refused is not sent again by itself
    else if (isRepeated(event, this.notices)) return;
    else if (event.turn_id !== null && !this.isNew(event)) return;
    this.tell(event);
  }

  private tell(event: ServerEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private onConnected(event: ServerEventOf<'connected'>): void {
    this.session = event.data.session_id;
    // Fewer events than were heard: the conversation had expired, and its numbers begin anew.
    this.last_seq = Math.min(this.last_seq ?? event.seq, event.seq);
    this.attempt = 0;
    this.become({ kind: 'open' });
    for (const message of this.unanswered) this.transmit(message);
  }

  private isNew({ seq, type, turn_id }: ServerEvent): boolean {
    if (seq <= (this.last_seq ?? 0) || turn_id === null) return false;
    this.last_seq = seq;
    this.turn = endsTurn(type) ? undefined : turn_id;
    if (endsTurn(type)) this.unanswered.settle(turn_id);
    return true;
  }

  private onClosed(code: number, reason: string): void {
    if (this.current.kind === 'closed') return;
    if (FINAL_CODES.includes(code))
      return this.become({ kind: 'closed', reason: reason || `closed with code ${code}` });
    if (code === CLOSE_CODES.frame_too_large) this.giveUpLongest();
    const wait_ms = this.backoff(++this.attempt);
    this.become({ kind: 'reconnecting', attempt: this.attempt, wait_ms });
    this.retry = setTimeout(() => this.open(), wait_ms);
  }

  /** The server does not say which frame it would not read; sending it again would end the next connection, too. */
  private giveUpLongest(): void {
    const message = this.unanswered.longest;
    if (!message) return;
    const { client_msg_id } = message;
    this.unanswered.forget(client_msg_id);
    this.tell({
      type: 'error',
      data: { ...TOO_LARGE, details: { client_msg_id } },
      timestamp: new Date().toISOString(),
      session_id: this.session ?? '',
      turn_id: null,
      seq: this.last_seq ?? 0,
    });
  }

  private say(message: Outgoing): void {
    this.unanswered.add(message, this.turn);
    if (this.current.kind === 'open') this.transmit(message);
  }

  private transmit(frame: object): void {
    if (this.socket?.readyState === 1) this.socket.send(JSON.stringify(frame));
  }

  private become(state: ConnectionState): void {
    this.current = state;
    for (const listener of [...this.stateListeners]) listener(state);
  }

  private newId(): string {
    return this.options.newId?.() ?? crypto.randomUUID();
  }
}

/** Whether a notice has been heard before. A turn that tells of its job gives no notice. */
function isRepeated(event: ServerEvent, notices: RecentNotices): boolean {
  if (event.type !== 'price_alert' && event.type !== 'job_update') return false;
  const { notice_id } = event.data;
  return notice_id !== undefined && !notices.isNew(notice_id);
}
