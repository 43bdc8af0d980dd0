import type { ErrorData, MediaReference, ServerEvent, ServerEventOf, ServerEventType } from '@talknshop/contracts';
import { endsTurn } from '@talknshop/contracts/protocol';
import type { ChatClientOptions } from './chat-client.options';
import { exponentialBackoff } from './connection/backoff';
import type { ConnectionState } from './connection/connection-state';
import { Reconnection } from './connection/reconnection';
import { connectionEvent } from './line/connection-event';
import { HeardEvents } from './conversation/heard-events';
import { type Outgoing, type PendingMessage, Unanswered } from './conversation/unanswered';
import { Listeners } from './listeners';
import { newId } from './new-id';
import { createSwitchboard } from './line/create-switchboard';
import type { LineEnd } from './line/line.port';
import type { Switchboard, Transport } from './line/switchboard';

/** A message that the server did not take. It is not sent again by itself. */
export interface RefusedMessage {
  message: Outgoing;
  error: ErrorData;
}

const TOO_LARGE = {
  error: 'That was too much for one message.',
  code: 'frame_too_large',
  severity: 'low',
  recoverable: true,
} as const;

/**
 * A conversation that outlives its connections: it reconnects with backoff, asks for what it missed, sends again what was not answered
 * (each message runs once however often it is sent), and hands over every event once, in order. It talks over a WebSocket,
 * and over HTTP where no WebSocket gets through.
 */
export class ChatClient {
  private readonly events = new Listeners<ServerEvent>();
  private readonly states = new Listeners<ConnectionState>();
  private readonly pendings = new Listeners<readonly PendingMessage[]>();
  private readonly refusals = new Listeners<RefusedMessage>();
  private readonly unanswered = new Unanswered((pending) => this.pendings.tell(pending));
  private readonly heard = new HeardEvents();
  private readonly reconnection: Reconnection;
  private readonly lines: Switchboard;
  private readonly newId: () => string;
  private session?: string;
  private current: ConnectionState = { kind: 'connecting' };

  constructor(private readonly options: ChatClientOptions) {
    this.session = options.session_id;
    this.newId = options.newId ?? newId;
    this.heard.last_seq = options.last_seq;
    this.reconnection = new Reconnection({
      backoff: options.backoff ?? exponentialBackoff(),
      connectivity: options.connectivity,
      onDue: () => this.open(),
      onOffline: () => this.lose(),
      onOnline: () => this.lines.forget(),
    });
    this.lines = createSwitchboard(options, {
      onEvent: (event) => this.receive(event),
      onEnd: (end) => this.onEnd(end),
    });
  }

  get session_id(): string | undefined {
    return this.session;
  }

  get state(): ConnectionState {
    return this.current;
  }

  /** How it talks at the moment. Over `stream` only the answers to one's own messages are heard. */
  get transport(): Transport {
    return this.lines.transport;
  }

  /** What was said and is not answered yet, oldest first; the same array until something changes. */
  get pending(): readonly PendingMessage[] {
    return this.unanswered.pending;
  }

  /** Opens the line. Resolves with the greeting, or rejects with the server's words when it is refused for good. */
  connect(): Promise<ServerEventOf<'connected'>> {
    return new Promise((resolve, reject) => {
      let refusal = 'the connection was closed';
      const done = () => stops.forEach((stop) => stop());
      const stops = [
        this.on('error', ({ data }) => (refusal = data.error)),
        this.on('connected', (event) => {
          done();
          resolve(event);
        }),
        this.onState((state) => {
          if (state.kind !== 'closed') return;
          done();
          reject(new Error(refusal));
        }),
      ];
      this.reconnection.start();
      this.open();
    });
  }

  /** Says something; while the line is down it is kept, and sent once the line is up. Returns its `client_msg_id`. */
  send(message: string, media?: MediaReference[]): string {
    return this.say({ type: 'message', message, ...(media && { media }), client_msg_id: this.newId() });
  }

  /** Replies to a clarification. Returns its `client_msg_id`. */
  answer(message: string): string {
    return this.say({ type: 'answer', message, client_msg_id: this.newId() });
  }

  /** Takes back what has not been sent yet. `false`: it is too late, or there is no such message. */
  discard(client_msg_id: string): boolean {
    const message = this.pending.find((pending) => pending.client_msg_id === client_msg_id);
    if (!message || message.is_sent) return false;
    this.unanswered.forget(client_msg_id);
    return true;
  }

  /** Stops the running turn. */
  cancel(): void {
    this.lines.say({ type: 'cancel' });
  }

  /** Leaves this conversation and begins a new one; what was not answered is not asked again. */
  startOver(): void {
    this.goTo(undefined);
  }

  /** Leaves this conversation and goes on with another one; what was not answered is not asked again. */
  goTo(session_id: string | undefined): void {
    this.unanswered.clear();
    this.heard.startOver();
    this.session = session_id;
    this.reconnection.start();
    this.reconnection.reset();
    this.become({ kind: 'connecting' });
    this.open();
  }

  close(): void {
    this.lines.hangUp();
    this.end('closed by this side');
  }

  /** Events of one type, as `onEvent`. Returns how to stop listening. */
  on<T extends ServerEventType>(type: T, listener: (event: ServerEventOf<T>) => void): () => void {
    return this.events.add((event) => {
      if (event.type === type) listener(event as ServerEventOf<T>);
    });
  }

  /** Every event of the conversation and of this connection, and each notice to its user (`price_alert`, and `job_update` outside a turn) once. Returns how to stop listening. */
  onEvent(listener: (event: ServerEvent) => void): () => void {
    return this.events.add(listener);
  }

  onState(listener: (state: ConnectionState) => void): () => void {
    return this.states.add(listener);
  }

  /** Each change of `pending`. */
  onPending(listener: (pending: readonly PendingMessage[]) => void): () => void {
    return this.pendings.add(listener);
  }

  /** Messages that the server did not take; the `error` event that says so comes as well. */
  onRefused(listener: (refused: RefusedMessage) => void): () => void {
    return this.refusals.add(listener);
  }

  private open(): void {
    const { session: session_id, heard, options } = this;
    this.lines.connect({ user_id: options.user_id, session_id, last_seq: heard.last_seq });
  }

  private receive(event: ServerEvent): void {
    if (event.type === 'connected') this.onConnected(event);
    else if (!this.heard.isNew(event)) return;
    if (event.type === 'error' && event.turn_id === null) this.refuse(event.data);
    if (event.turn_id !== null && endsTurn(event.type)) this.unanswered.settle(event.turn_id);
    this.events.tell(event);
  }

  private onConnected({ data, seq }: ServerEventOf<'connected'>): void {
    this.session = data.session_id;
    this.heard.greet(seq);
    this.reconnection.reset();
    this.become({ kind: 'open' });
    for (const message of this.unanswered) this.transmit(message);
  }

  private refuse(error: ErrorData): void {
    const message = this.unanswered.find(error.details['client_msg_id']);
    if (!message) return;
    this.unanswered.forget(message.client_msg_id);
    this.refusals.tell({ message, error });
  }

  private onEnd(end: LineEnd): void {
    if (end.kind === 'refused') return this.end(end.reason);
    if (end.kind === 'too_large') this.giveUpLongest();
    this.lose();
  }

  private lose(): void {
    this.lines.hangUp();
    this.unanswered.unsent();
    this.become(this.reconnection.schedule());
  }

  private end(reason: string): void {
    this.reconnection.stop();
    this.unanswered.unsent();
    this.become({ kind: 'closed', reason });
  }

  /** The server does not say which frame it would not read; sending it again would end the next connection, too. */
  private giveUpLongest(): void {
    const message = this.unanswered.longest;
    if (!message) return;
    const data: ErrorData = { ...TOO_LARGE, details: { client_msg_id: message.client_msg_id } };
    this.receive(connectionEvent({ type: 'error', data }, this.session, this.heard.last_seq));
  }

  private say(message: Outgoing): string {
    this.unanswered.add(message, this.heard.turn);
    if (this.current.kind === 'open') this.transmit(message);
    return message.client_msg_id;
  }

  private transmit(message: Outgoing): void {
    if (this.lines.say(message)) this.unanswered.sent(message.client_msg_id);
  }

  private become(state: ConnectionState): void {
    this.current = state;
    this.states.tell(state);
  }
}
