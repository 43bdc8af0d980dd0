import { createClient } from '@redis/client';

const CONNECT_WITHIN_MS = 2_000;
/** A silent connection is asked whether it still stands, and given up when it stays silent. */
const PING_EVERY_MS = 5_000;
const SILENCE_MS = 12_000;
/** Commands under way at a time; more of them mean that Redis does not keep up. */
const MAX_COMMANDS = 10_000;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1_000;

export type Client = ReturnType<typeof newClient>;

/** A client that fails commands at once while it is not connected, and tries to connect for ever. `random` is 0 to 1. */
export function newClient(url: string, random: () => number) {
  return createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: MAX_COMMANDS,
    pingInterval: PING_EVERY_MS,
    maintNotifications: 'disabled',
    socket: {
      connectTimeout: CONNECT_WITHIN_MS,
      socketTimeout: SILENCE_MS,
      reconnectStrategy: (retries) => pauseBefore(retries, random),
    },
  });
}

/** Longer each time, and at random, so that those who lost it together do not all come back together. */
export function pauseBefore(retries: number, random: () => number): number {
  return Math.round(FIRST_PAUSE_MS + random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** retries));
}
