import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The requests a server is answering, and the sockets it holds, so that it can be emptied without cutting anyone off. */
export class OpenRequests {
  private readonly running = new Set<ServerResponse>();
  private readonly sockets = new Set<Socket>();
  private stopping = false;
  private whenIdle: () => void = () => {};

  constructor(private readonly server: Server) {
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => this.track(response));
    server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  /** Refuses new connections and resolves when the last running request is answered, or `signal` is aborted; then cuts what is left. */
  async finish(signal: AbortSignal): Promise<void> {
    this.stopping = true;
    for (const response of this.running) if (!response.headersSent) response.setHeader('connection', 'close');
    this.server.close();
    await this.idle(signal);
    this.server.closeIdleConnections();
    for (const socket of this.sockets)
      if (signal.aborted) socket.destroy();
      else socket.destroySoon();
  }

  private track(response: ServerResponse): void {
    this.running.add(response);
    if (this.stopping) response.setHeader('connection', 'close');
    response.once('close', () => {
      this.running.delete(response);
      if (this.running.size === 0) this.whenIdle();
    });
  }

  private idle(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (this.running.size === 0 || signal.aborted) return resolve();
      this.whenIdle = resolve;
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}
