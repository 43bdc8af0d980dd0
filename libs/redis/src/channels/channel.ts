import type { RedisWatcher } from '../redis-watcher.port';

/** Must not throw; is called in the order in which the messages were published. */
export type Listener = (message: string) => void;

/** Those who listen to one channel. */
export class Channel {
  private readonly listening = new Set<{ listener: Listener }>();
  private readonly heard = Promise.withResolvers<void>();

  constructor(private readonly watcher: RedisWatcher) {}

  get isEmpty(): boolean {
    return this.listening.size === 0;
  }

  get subscribed(): Promise<void> {
    return this.heard.promise;
  }

  isHeard(): void {
    this.heard.resolve();
  }

  /** Returns how to leave. */
  join(listener: Listener): () => void {
    const own = { listener };
    this.listening.add(own);
    return () => void this.listening.delete(own);
  }

  deliver(message: string): void {
    for (const { listener } of [...this.listening]) {
      try {
        listener(message);
      } catch (error) {
        this.watcher.listenerFailed(error);
      }
    }
  }
}
