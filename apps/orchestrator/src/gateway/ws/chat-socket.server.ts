import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { CLOSE_CODES, type SessionSource } from '@talknshop/contracts';
import { newContext } from '@talknshop/service-kit';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { NoticeDesk } from '../../notices/notice-desk';
import type { SessionHub } from '../../session/session-hub.port';
import type { Authenticator } from '../auth/authenticator.port';
import type { MessageLimit } from '../message-limit.port';
import { ChatConnection } from './chat-connection';
import { refusal } from './client-frame';
import { type ConnectionLimits, ConnectionRegistry, type OpenConnection } from './connection-registry';
import { ConnectionRefused, explainRefusal } from './connection-refusal';
import { startHeartbeat } from './heartbeat';
import { Outbox } from './outbox';
import { BadQuery, SUBPROTOCOL, readSocketQuery } from './socket-query';

export interface ChatSocketOptions extends ConnectionLimits {
  heartbeat_ms: number;
  max_frame_bytes: number;
  /** How much unsent output a client may pile up before it is sent no more until it has read. */
  max_buffered_bytes: number;
  /** How many frames of one client may wait for their turn before its socket is read no further. */
  max_waiting_frames: number;
}

export interface ChatSocketParts {
  hub: SessionHub;
  authenticator: Authenticator;
  limit: MessageLimit;
  notices: Pick<NoticeDesk, 'attend'>;
  now: () => number;
  newId: () => string;
  log: { info(fields: object, event: string): void; error(fields: object, event: string): void };
}

interface Line {
  socket: WebSocket;
  tcp: Socket;
  /** As the client sent it. */
  traceparent: unknown;
}

const PATHS = new Set(['/ws', '/ws/chat']);
const HANG_UP_CODES = { goodbye: 1000, session_gone: CLOSE_CODES.session_gone };
const SOURCE: SessionSource = 'chat';

/** The WebSocket face of the conversations: `/ws/chat`, and `/ws` for short. */
export class ChatSocketServer {
  readonly registry: ConnectionRegistry;
  private readonly sockets: WebSocketServer;
  private readonly heartbeat: { stop(): void };
  private isClosing = false;

  constructor(
    private readonly options: ChatSocketOptions,
    private readonly parts: ChatSocketParts,
  ) {
    this.registry = new ConnectionRegistry(options);
    this.sockets = new WebSocketServer({
      noServer: true,
      maxPayload: options.max_frame_bytes,
      perMessageDeflate: false,
      clientTracking: false,
      handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
    });
    this.heartbeat = startHeartbeat(this.registry, options.heartbeat_ms, parts.now);
  }

  attachTo(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, tcp: Socket, head: Buffer) => {
      const path = (request.url ?? '').split('?', 1)[0]!;
      if (!PATHS.has(path))
        return void tcp.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      this.sockets.handleUpgrade(request, tcp, head, (socket) => void this.welcome(socket, tcp, request));
    });
  }

  /** Ends every connection with 1001; the clients know to come back. */
  close(): void {
    this.isClosing = true;
    this.heartbeat.stop();
    for (const { close } of [...this.registry]) close(CLOSE_CODES.shutting_down, 'the server is shutting down');
  }

  private async welcome(socket: WebSocket, tcp: Socket, request: IncomingMessage): Promise<void> {
    socket.on('error', (error) => this.parts.log.info({ error: error.message }, 'socket.error'));
    socket.pause(); // frames wait until the conversation is open
    try {
      await this.connect(socket, tcp, request);
    } catch (error) {
      this.refuse(socket, error);
    } finally {
      if (socket.readyState !== socket.CLOSED) socket.resume();
    }
  }

  private async connect(socket: WebSocket, tcp: Socket, request: IncomingMessage): Promise<void> {
    if (this.isClosing)
      throw new ConnectionRefused(CLOSE_CODES.shutting_down, 'shutting_down', 'the server is shutting down');
    const query = readSocketQuery(request);
    const user_id = await this.identify(query);
    const full = this.registry.refusal(user_id);
    if (full) throw new ConnectionRefused(CLOSE_CODES.connection_limit, 'connection_limit', full);
    const entry = this.register(
      { socket, tcp, traceparent: request.headers['traceparent'] },
      user_id,
      query.session_id ?? `sess_${this.parts.newId()}`,
    );
    const { connection } = entry;
    try {
      const opened = await this.parts.hub.open({ user_id, session_id: connection.identity.session_id, source: SOURCE });
      await connection.greet(opened, query.last_seq);
    } catch (error) {
      this.forget(entry);
      throw error;
    }
  }

  private async identify({ user_id, token }: { user_id?: string; token?: string }): Promise<string> {
    const outcome = await this.parts.authenticator.authenticate({ user_id, token });
    if (outcome.kind === 'known') return outcome.user_id;
    if (outcome.kind === 'anonymous') throw new BadQuery('user_id is missing: ws://HOST/ws/chat?user_id=YOU');
    throw new ConnectionRefused(CLOSE_CODES.not_authenticated, 'not_authenticated', outcome.reason);
  }

  private register({ socket, tcp, traceparent }: Line, user_id: string, session_id: string): OpenConnection {
    const { hub, limit, notices, now, newId, log } = this.parts;
    const identity = { connection_id: newId(), user_id, session_id, connected_at: now() };
    const outbox = new Outbox(socket, tcp, this.options.max_buffered_bytes);
    const connection = new ChatConnection(identity, {
      hub,
      limit,
      notices,
      outbox,
      now,
      newTrace: () => newContext(traceparent).traceparent,
      hangUp: (why) => {
        if (why !== 'goodbye') log.info({ session_id, user_id }, `connection.${why}`);
        socket.close(HANG_UP_CODES[why], why);
      },
      onFault: (error) => log.error({ error, session_id, user_id }, 'connection.fault'),
    });
    const entry = { connection, close: (code: number, reason: string) => socket.close(code, reason) };
    this.registry.add(entry);
    socket.on('close', () => this.forget(entry));
    socket.on('pong', () => (connection.last_heard_at = now()));
    this.readFrames(socket, connection);
    return entry;
  }

  private readFrames(socket: WebSocket, connection: ChatConnection): void {
    let waiting = 0;
    socket.on('message', (data: RawData, isBinary: boolean) => {
      if (isBinary)
        return connection.say({
          type: 'error',
          data: refusal('binary_frame', 'Frames must be text; files go through an upload.'),
        });
      if (++waiting >= this.options.max_waiting_frames) socket.pause();
      void connection.receive(data.toString()).finally(() => {
        if (--waiting < this.options.max_waiting_frames && socket.isPaused) socket.resume();
      });
    });
  }

  private forget(entry: OpenConnection): void {
    entry.connection.close();
    this.registry.remove(entry);
  }

  private refuse(socket: WebSocket, error: unknown): void {
    if (socket.readyState !== socket.OPEN) return;
    const refusal = explainRefusal(error);
    if (refusal.is_fault) this.parts.log.error({ error }, 'connection.failed');
    const timestamp = new Date(this.parts.now()).toISOString();
    socket.send(
      JSON.stringify({ type: 'error', data: refusal.data, timestamp, session_id: null, turn_id: null, seq: 0 }),
    );
    socket.close(refusal.close_code, refusal.data.code);
  }
}
