import { withinTime } from './within-time';
import { newClient, type Client } from './client';
import type { Outages } from './outages';

const CLOSE_WITHIN_MS = 500;

export interface ConnectionOptions {
  url: string;
  /** Tells this connection from the others in an outage. */
  part: string;
  outages: Outages;
  /** Called whenever it stands, for the first time or again. */
  onReady(client: Client): void;
  /** 0 to 1. */
  random: () => number;
}

/** A connection that opens in the background and comes back by itself. */
export class Connection {
  client: Client;
  private readonly first_ready = Promise.withResolvers<void>();

  constructor(private readonly options: ConnectionOptions) {
    this.client = this.open();
  }

  get isReady(): boolean {
    return this.client.isReady;
  }

  /** Resolves when it stood for the first time. */
  ready(): Promise<void> {
    return this.first_ready.promise;
  }

  /** For one that stands and says nothing. */
  reopen(): void {
    this.client.destroy();
    this.client = this.open();
  }

  /** Lets running commands end; takes no longer than half a second. */
  async close(): Promise<void> {
    const { client } = this;
    await withinTime(client.close(), CLOSE_WITHIN_MS).catch(() => client.destroy());
  }

  private open(): Client {
    const { url, part, outages, onReady, random } = this.options;
    const client = newClient(url, random);
    client.on('error', (error: Error) => outages.lost(part, error));
    client.on('ready', () => {
      outages.found(part);
      this.first_ready.resolve();
      onReady(client);
    });
    // It only ends by being closed; every failed attempt before was an `error`.
    client.connect().catch(() => undefined);
    return client;
  }
}
