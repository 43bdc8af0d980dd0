import { ErrorReply } from '@redis/client';
import { RedisError } from '../redis.errors';
import type { Client } from './client';
import { Connection, type ConnectionOptions } from './connection';
import { Rest } from './rest';
import { withinTime } from './within-time';

const REST_MS = 1_000;
/** Then the connection itself is suspected. */
const UNANSWERED_BEFORE_REOPENING = 3;

export interface CommandsOptions extends Omit<ConnectionOptions, 'part' | 'onReady'> {
  timeout_ms: number;
  /** Milliseconds of a clock that never jumps. */
  now: () => number;
}

/** Runs commands on a connection of their own, none of them longer than `timeout_ms`. */
export class Commands {
  private readonly connection: Connection;
  private readonly rest: Rest;

  constructor(private readonly options: CommandsOptions) {
    this.rest = new Rest({ rest_ms: REST_MS, timeout_ms: options.timeout_ms }, options.now);
    this.connection = new Connection({ ...options, part: 'connection', onReady: () => this.answered() });
  }

  get isReady(): boolean {
    return this.connection.isReady && this.rest.isOver;
  }

  ready(): Promise<void> {
    return this.connection.ready();
  }

  /** Throws a `RedisError`; at once when there is no connection, or no answer came a moment ago. */
  async run<T>(command: (client: Client) => Promise<T>): Promise<T> {
    if (!this.connection.isReady) throw new RedisError('redis_unavailable', 'no connection');
    if (!this.rest.isOver) throw new RedisError('redis_unavailable', 'it did not answer a moment ago');
    this.rest.begin();
    try {
      const answer = await withinTime(command(this.connection.client), this.options.timeout_ms);
      this.answered();
      return answer;
    } catch (error) {
      throw this.failed(error);
    }
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  private answered(): void {
    this.rest.answered();
    this.options.outages.found(ANSWERS);
  }

  private failed(error: unknown): RedisError {
    if (error instanceof RedisError) {
      this.options.outages.lost(ANSWERS, error);
      if (this.rest.timedOut() % UNANSWERED_BEFORE_REOPENING === 0) this.connection.reopen();
      return error;
    }
    if (!(error instanceof ErrorReply)) return new RedisError('redis_unavailable', 'the connection was lost', error);
    this.answered();
    return new RedisError('redis_refused', `refused: ${error.message}`, error);
  }
}

const ANSWERS = 'answers';
