import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Counts what a server is working on, also for clients that have gone: dynalite throws at whoever uses its database after the end. */
export class RequestsUnderWay {
  private readonly answers = new Set<ServerResponse>();
  private onNone?: () => void;

  constructor(server: Server) {
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => this.add(response));
  }

  /** Resolves when every request has been answered, or after `most_ms`: a request whose body never came never is. */
  none(most_ms: number): Promise<void> {
    if (this.answers.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, most_ms);
      this.onNone = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private add(response: ServerResponse): void {
    this.answers.add(response);
    const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
    response.end = (...args: unknown[]) => {
      this.answers.delete(response);
      if (this.answers.size === 0) this.onNone?.();
      return end(...args);
    };
  }
}
