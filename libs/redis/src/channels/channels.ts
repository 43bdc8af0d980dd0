import type { Client } from '../connection/client';
import { Connection, type ConnectionOptions } from '../connection/connection';
import type { RedisWatcher } from '../redis-watcher.port';
import { Channel, type Listener } from './channel';

export interface Subscription {
  /** Resolves when messages come; while Redis is away that may be long. */
  readonly subscribed: Promise<void>;
  /** No message comes after it. Safe to call twice. */
  end(): void;
}

export interface ChannelsOptions extends Omit<ConnectionOptions, 'part' | 'onReady'> {
  watcher: RedisWatcher;
}

/** Listens on a connection of its own, opened for the first listener, and listens again whenever it comes back. */
export class Channels {
  private readonly channels = new Map<string, Channel>();
  private connection?: Connection;
  private isFollowing = false;

  constructor(private readonly options: ChannelsOptions) {}

  subscribe(name: string, listener: Listener): Subscription {
    const channel = this.channels.get(name) ?? this.add(name);
    const leave = channel.join(listener);
    return {
      subscribed: channel.subscribed,
      end: () => {
        leave();
        if (channel.isEmpty && this.channels.get(name) === channel) this.remove(name);
      },
    };
  }

  async close(): Promise<void> {
    this.channels.clear();
    await this.connection?.close();
  }

  private add(name: string): Channel {
    const channel = new Channel(this.options.watcher);
    this.channels.set(name, channel);
    this.connection ??= new Connection({
      ...this.options,
      part: PART,
      onReady: (client) => void this.follow(client),
    });
    void this.follow(this.connection.client);
    return channel;
  }

  private remove(name: string): void {
    this.channels.delete(name);
    if (this.connection) void this.follow(this.connection.client);
  }

  /** One step after the other until Redis sends what is wanted: the client mixes up who leaves a channel and at once joins it. */
  private async follow(client: Client): Promise<void> {
    if (this.isFollowing) return;
    this.isFollowing = true;
    try {
      for (let step; client.isReady && (step = this.nextStep(client));) await step();
    } catch (error) {
      this.options.outages.lost(PART, error as Error);
    } finally {
      this.isFollowing = false;
    }
  }

  private nextStep(client: Client): (() => Promise<void>) | undefined {
    const heard = client.getPubSubListeners('CHANNELS');
    const unwanted = [...heard.keys()].filter((name) => !this.channels.has(name));
    if (unwanted.length > 0) return () => client.unsubscribe(unwanted);
    const missing = [...this.channels.keys()].filter((name) => !heard.has(name));
    if (missing.length > 0) return () => client.subscribe(missing, this.deliver);
    for (const channel of this.channels.values()) channel.isHeard();
    return undefined;
  }

  private readonly deliver = (message: string, name: string): void => this.channels.get(name)?.deliver(message);
}

const PART = 'subscriber';
