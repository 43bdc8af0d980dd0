import { RESP_TYPES } from '@redis/client';
import type { Listener } from './channels/channel';
import type { Channels, Subscription } from './channels/channels';
import type { Commands } from './connection/commands';

export interface SetOptions {
  /** Then it is gone. */
  ttl_ms: number;
  only_if_absent?: boolean;
}

export interface ScriptInput {
  keys: string[];
  arguments: string[];
}

/**
 * A Redis that may be away at any time. Every command is answered, or throws a `RedisError`, within the time-out, and at once
 * while Redis is away; nothing waits for it to come back. Keys and channels are this environment's own.
 */
export class Redis {
  constructor(private readonly parts: { commands: Commands; channels: Channels; prefix: string }) {}

  /** Whether a command has a chance now. */
  get isReady(): boolean {
    return this.parts.commands.isReady;
  }

  /** Resolves when it was reached for the first time; a service does not wait for that. */
  ready(): Promise<void> {
    return this.parts.commands.ready();
  }

  async get(key: string): Promise<Buffer | undefined> {
    const value = await this.parts.commands.run((client) => client.withTypeMapping(AS_BYTES).get(this.own(key)));
    return value ?? undefined;
  }

  /** False when it was not set because there is a value already. */
  async set(key: string, value: string | Buffer, { ttl_ms, only_if_absent }: SetOptions): Promise<boolean> {
    const expiration = { type: 'PX', value: ttl_ms } as const;
    const options = only_if_absent ? { expiration, condition: 'NX' as const } : { expiration };
    return (await this.parts.commands.run((client) => client.set(this.own(key), value, options))) !== null;
  }

  /** Runs a Lua script, all of it or nothing. */
  eval(script: string, { keys, arguments: args }: ScriptInput): Promise<unknown> {
    const input = { keys: keys.map((key) => this.own(key)), arguments: args };
    return this.parts.commands.run((client) => client.eval(script, input));
  }

  /** Reaches those who listen at this moment, in any process, at most once. */
  async publish(channel: string, message: string): Promise<void> {
    await this.parts.commands.run((client) => client.publish(this.own(channel), message));
  }

  /** What is published while Redis is away is lost. */
  subscribe(channel: string, listener: Listener): Subscription {
    return this.parts.channels.subscribe(this.own(channel), listener);
  }

  async ping(): Promise<void> {
    await this.parts.commands.run((client) => client.ping());
  }

  async close(): Promise<void> {
    await Promise.all([this.parts.commands.close(), this.parts.channels.close()]);
  }

  private own(name: string): string {
    return this.parts.prefix + name;
  }
}

const AS_BYTES = { [RESP_TYPES.BLOB_STRING]: Buffer };
