import type { ChatConnection } from './chat-connection';

/** An open connection with the way to end it. */
export interface OpenConnection {
  connection: ChatConnection;
  close(code: number, reason: string): void;
}

export interface ConnectionLimits {
  max_connections: number;
  max_connections_per_user: number;
}

/** Every open connection of this process. */
export class ConnectionRegistry {
  private readonly open = new Set<OpenConnection>();
  private readonly per_user = new Map<string, number>();

  constructor(private readonly limits: ConnectionLimits) {}

  get size(): number {
    return this.open.size;
  }

  /** Why one more connection of this user cannot be taken; `undefined` when it can. */
  refusal(user_id: string): string | undefined {
    if (this.open.size >= this.limits.max_connections) return 'this server has as many connections as it can take';
    if ((this.per_user.get(user_id) ?? 0) >= this.limits.max_connections_per_user)
      return `you have ${this.limits.max_connections_per_user} connections already`;
    return undefined;
  }

  add(entry: OpenConnection): void {
    this.open.add(entry);
    this.count(entry, 1);
  }

  remove(entry: OpenConnection): void {
    if (this.open.delete(entry)) this.count(entry, -1);
  }

  [Symbol.iterator](): IterableIterator<OpenConnection> {
    return this.open.values();
  }

  private count({ connection }: OpenConnection, change: 1 | -1): void {
    const { user_id } = connection.identity;
    const count = (this.per_user.get(user_id) ?? 0) + change;
    if (count > 0) this.per_user.set(user_id, count);
    else this.per_user.delete(user_id);
  }
}
