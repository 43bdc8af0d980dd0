import { useSyncExternalStore } from 'react';

/** The latest sentence about what has just been done, numbered, so that the same one is told twice. */
export interface Announcer {
  announce: (sentence: string) => void;
  latest: () => { id: number; sentence: string };
  subscribe: (listener: () => void) => () => void;
}

export function createAnnouncer(): Announcer {
  const listeners = new Set<() => void>();
  let latest = { id: 0, sentence: '' };
  return {
    announce(sentence) {
      latest = { id: latest.id + 1, sentence };
      for (const listener of listeners) listener();
    },
    latest: () => latest,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useAnnouncement({ subscribe, latest }: Announcer): { id: number; sentence: string } {
  return useSyncExternalStore(subscribe, latest);
}
