import { CLOSE_CODES } from '@talknshop/contracts';
import type { ConnectionRegistry } from './connection-registry';

/** Pings every connection each interval, and ends those that were silent for two. */
export function startHeartbeat(registry: ConnectionRegistry, interval_ms: number, now: () => number): { stop(): void } {
  const timer = setInterval(() => beat(registry, interval_ms, now()), interval_ms);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** One beat. A client is alive by any frame it sends, a `pong` or another. */
export function beat(registry: ConnectionRegistry, interval_ms: number, now: number): void {
  const timestamp = new Date(now).toISOString();
  for (const { connection, close } of [...registry]) {
    if (now - connection.last_heard_at >= 2 * interval_ms) close(CLOSE_CODES.no_pong, 'no pong in two heartbeats');
    else connection.say({ type: 'ping', data: { timestamp } });
  }
}
